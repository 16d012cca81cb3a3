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

  // On a phone a list comes before what narrows it, which folds.
  const phone = window.matchMedia("(max-width: 40rem)");
  const fold = () => document.querySelectorAll("details[data-folds]").forEach((part) => (part.open = !phone.matches));
  phone.addEventListener("change", fold);
  fold();

  // Words that were written and not sent are not lost without a question.
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && form.method === "post" && event.target.matches("textarea, input[type=text]")) changed.add(form);
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed.size > 0) event.preventDefault();
  });

  // What is made to be printed has a button for it.
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  // A session ends when nothing was asked for a long time: who is still reading or writing is told
  // before, and stays by one press.
  const idle = document.querySelector("template#idle");
  const waitIdle = () => setTimeout(tellIdle, idle.dataset.after * 1000);
  const tellIdle = () => {
    const notice = idle.content.firstElementChild.cloneNode(true);
    notice.querySelector("button").addEventListener("click", async () => {
      const answer = await fetch("/typed?address=/").catch(() => null);
      // Signed out meanwhile, or no network: the notice stays, for it is so.
      if (!answer?.ok) return;
      notice.remove();
      document.querySelector("main").focus();
      waitIdle();
    });
    document.querySelector("main").prepend(notice);
  };
  if (idle) waitIdle();

  // What is wrong is the first thing to be read.
  document.querySelector(".errors")?.focus();

  // Control and K go to the search of the page, or to the one above every page. Not a letter alone:
  // who dictates would press it by speaking (WCAG 2.1.4).
  document.addEventListener("keydown", (event) => {
    const search = document.querySelector("main input[type=search]") || document.querySelector("input[type=search]");
    if (event.key !== "k" || !search || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    search.focus();
  });

  // What is being typed at length is kept every few seconds for its writer alone, and offered again
  // where it was begun. It goes when the form is taken.
  const offer = document.querySelector("template#typed");
  const carriedAlong = ["once", "version", "seen", "draft"];
  const asTyped = (form) =>
    [...new FormData(form)].filter(([name, text]) => typeof text === "string" && !carriedAlong.includes(name));
  // Not `form.action`: that is a field where one is called so.
  const typedAddress = (form) => {
    const { pathname } = new URL(form.getAttribute("action") ?? "", location);
    return `/typed?address=${encodeURIComponent(pathname)}`;
  };

  const keepTyped = async (form) => {
    if (form.dataset.sent) return;
    try {
      const body = new URLSearchParams(asTyped(form));
      const answer = await fetch(typedAddress(form), { method: "POST", body, keepalive: true });
      if (answer.status === 204 && !form.dataset.typing) changed.delete(form);
    } catch {
      // No network: the words are still on the page, and leaving it asks first.
    }
  };

  const putTyped = (form, fields) => {
    for (const field of form.elements) {
      const texts = fields.filter(([name]) => name === field.name).map(([, text]) => text);
      if (carriedAlong.includes(field.name) || ["hidden", "file", "submit"].includes(field.type)) continue;
      if (["checkbox", "radio"].includes(field.type)) field.checked = texts.includes(field.value);
      else if (texts.length > 0) field.value = texts[0];
    }
    changed.add(form);
  };

  const offerTyped = async (form) => {
    try {
      const answer = await fetch(typedAddress(form));
      const { fields } = await answer.json();
      const now = new URLSearchParams(asTyped(form)).toString();
      if (fields.length === 0 || new URLSearchParams(fields).toString() === now) return;
      const notice = offer.content.firstElementChild.cloneNode(true);
      notice.querySelector("[data-take]").addEventListener("click", () => {
        putTyped(form, fields);
        notice.remove();
        form.querySelector("textarea").focus();
      });
      notice.querySelector("[data-drop]").addEventListener("click", () => {
        fetch(typedAddress(form).replace("?", "/forget?"), { method: "POST" });
        notice.remove();
      });
      form.before(notice);
    } catch {
      // Signed out meanwhile, or no network: nothing to offer.
    }
  };

  if (offer) {
    for (const form of document.querySelectorAll("main form[method=post]:not([data-sheet])")) {
      if (!form.querySelector("textarea")) continue;
      offerTyped(form);
      form.addEventListener("input", () => {
        clearTimeout(form.dataset.typing);
        form.dataset.typing = setTimeout(() => {
          delete form.dataset.typing;
          keepTyped(form);
        }, 2000);
      });
      window.addEventListener("pagehide", () => {
        if (form.dataset.typing) keepTyped(form);
      });
      form.addEventListener("submit", () => {
        clearTimeout(form.dataset.typing);
        delete form.dataset.typing;
      });
    }
  }

  // A page that several write at once is kept as one goes, and shows what the others wrote. Nothing is
  // taken from under the hand of who is typing; of two texts for one field it waits for a choice.
  const sheet = document.querySelector("form[data-sheet]");
  if (!sheet) return;
  const EVERY = 8000;
  let begun = false;
  let waits = document.querySelector("[data-beside] .notice") !== null;

  const say = (words) => {
    sheet.querySelector("[data-sheet-status]").textContent = words;
  };

  const texts = (form) => {
    const all = new Map();
    for (const field of form.elements) {
      if (!field.name || carriedAlong.includes(field.name) || field.type === "submit") continue;
      if (field.type !== "radio" || field.checked) all.set(field.name, field.value);
      else if (!all.has(field.name)) all.set(field.name, "");
    }
    return all;
  };

  const put = (name, text) => {
    for (const field of sheet.elements) {
      if (field.name !== name) continue;
      if (field.type === "radio") field.checked = field.value === text;
      else field.value = text;
    }
  };

  const show = (page, sent) => {
    const theirs = page.querySelector("form[data-sheet]");
    if (!theirs) {
      // Held or cancelled meanwhile, or signed out: the words stay here, and sending them says so.
      waits = true;
      say(sheet.dataset.lost);
      return;
    }
    const now = texts(sheet);
    for (const [name, text] of texts(theirs)) {
      if (now.has(name) && now.get(name) === sent.get(name) && now.get(name) !== text) put(name, text);
    }
    for (const name of ["version", "seen"]) sheet.elements[name].value = theirs.elements[name].value;
    for (const place of sheet.querySelectorAll("[data-beside]")) {
      const there = theirs.querySelector(`[data-beside="${CSS.escape(place.dataset.beside)}"]`);
      if (there && there.innerHTML !== place.innerHTML) place.replaceChildren(...there.childNodes);
    }
    waits = sheet.querySelector("[data-beside] .notice") !== null;
    say(theirs.querySelector("[data-sheet-status]").textContent);
    if ([...texts(sheet)].every(([name, text]) => text === (sent.get(name) ?? text))) changed.delete(sheet);
  };

  const keep = async () => {
    const sent = texts(sheet);
    const writes = begun;
    begun = false;
    try {
      const body = new URLSearchParams(new FormData(sheet));
      body.append("draft", "1");
      const answer = await fetch(sheet.action, writes ? { method: "POST", body } : {});
      if (!answer.ok && answer.status !== 409) throw new Error(answer.statusText);
      if (!sheet.dataset.sent) show(new DOMParser().parseFromString(await answer.text(), "text/html"), sent);
    } catch {
      begun = writes;
      say(sheet.dataset.lost);
    }
  };

  sheet.addEventListener("input", () => {
    begun = true;
  });
  const again = async () => {
    if (!waits && !document.hidden && !sheet.dataset.sent) await keep();
    setTimeout(again, EVERY);
  };
  setTimeout(again, EVERY);
})();
