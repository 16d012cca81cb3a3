// Passkeys: fetches what is to be signed, has the device sign it once it knows its owner, and sends the form
// with the answer. Where the browser has none, what is about them stays hidden.
(() => {
  "use strict";
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  document.querySelectorAll("[data-passkeys]").forEach((part) => part.removeAttribute("hidden"));
  document.querySelectorAll("[data-without-passkeys]").forEach((part) => part.remove());

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  const readOptions = (options) => {
    const listed = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));
    const { user, allowCredentials, excludeCredentials } = options;
    const read = { ...options, challenge: bytes(options.challenge) };
    if (user) read.user = { ...user, id: bytes(user.id) };
    if (allowCredentials) read.allowCredentials = listed(allowCredentials);
    if (excludeCredentials) read.excludeCredentials = listed(excludeCredentials);
    return read;
  };

  const sign = async (options) => {
    const publicKey = readOptions(options);
    const signed = await (publicKey.user
      ? navigator.credentials.create({ publicKey })
      : navigator.credentials.get({ publicKey }));
    const response = {};
    for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (signed.response[part]) response[part] = text(signed.response[part]);
    }
    return JSON.stringify({ id: signed.id, rawId: text(signed.rawId), type: signed.type, response, extensions: {} });
  };

  // What the server or the device says no to is told beside the button; the form stays as it is.
  const ask = async (form) => {
    const { answer } = form.elements;
    const problem = form.querySelector("[data-passkey-problem]");
    problem.hidden = true;
    try {
      const body = new URLSearchParams(new FormData(form));
      const asked = await fetch(form.dataset.passkey, { method: "POST", body });
      const said = await asked.json();
      if (!asked.ok) {
        problem.textContent = said.problem ?? form.dataset.failed;
        problem.hidden = false;
        return;
      }
      answer.value = await sign(said);
      form.requestSubmit();
    } catch {
      problem.textContent = form.dataset.failed;
      problem.hidden = false;
    }
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    let asking = false;
    form.addEventListener("submit", async (event) => {
      if (form.elements.answer.value) return;
      event.preventDefault();
      event.stopPropagation();
      if (asking) return;
      asking = true;
      await ask(form);
      asking = false;
    });
  }

  // Coming back through the history, the answer that was given is of no use any more.
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-passkey]").forEach((form) => {
      form.elements.answer.value = "";
    });
  });
})();
