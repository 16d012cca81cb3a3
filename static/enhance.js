// Small comforts. Every page works without them.
(() => {
  "use strict";
  const changed = new Set();

  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    changed.delete(form);
    if (form.method === "post") {
      form.dataset.sent = "yes";
      form.querySelectorAll("button[type=submit]").forEach((button) => button.setAttribute("aria-disabled", "true"));
    }
  });

  // Coming back through the history, the form may be sent again.
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll("button[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
    });
  });

  // Words that were written and not sent are not lost without a question.
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && form.method === "post" && event.target.matches("textarea, input[type=text]")) changed.add(form);
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed.size > 0) event.preventDefault();
  });

  // What is wrong is the first thing to be read.
  document.querySelector(".errors")?.focus();

  // The key / goes to the search of the page, or to the one above every page.
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const search = document.querySelector("main input[type=search]") || document.querySelector("input[type=search]");
    if (event.key !== "/" || typing || !search || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    search.focus();
  });
})();
