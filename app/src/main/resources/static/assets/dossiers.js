// Uploads with a progress bar. Without this file the form is sent as any other.
(() => {
  if (window.daihoiUploads) return;
  window.daihoiUploads = true;

  const say = (form, text) => {
    form.querySelector("#file-error").textContent = text;
    form.querySelector("#file").setAttribute("aria-invalid", text ? "true" : "false");
  };
  const isTooLarge = (form) => {
    const file = form.querySelector("#file").files[0];
    return file && file.size > Number(form.dataset.limit);
  };

  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-upload]");
    if (form && event.target.id === "file") say(form, isTooLarge(form) ? form.dataset.tooLarge : "");
  });

  for (const kind of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(kind, (event) => {
      if (event.target.classList?.contains("drop")) event.target.classList.toggle("over", kind === "dragover");
    });
  }

  const reset = (form, text) => {
    delete form.dataset.sent;
    form.querySelector(".sending").hidden = true;
    form.querySelector("button").disabled = false;
    say(form, text);
  };

  // In the capture phase: before the guard against sending twice marks the form as sent.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-upload]")) return;
    event.preventDefault();
    event.stopPropagation();
    if (form.dataset.sent === "yes") return;
    if (isTooLarge(form)) { say(form, form.dataset.tooLarge); return; }
    form.dataset.sent = "yes";
    send(form);
  }, true);

  function send(form) {
    const bar = form.querySelector("progress");
    const request = new XMLHttpRequest();
    form.querySelector(".sending").hidden = false;
    form.querySelector("button").disabled = true;
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) bar.value = (100 * event.loaded) / event.total;
    });
    request.upload.addEventListener("load", () => bar.removeAttribute("value"));
    request.addEventListener("error", () => reset(form, form.dataset.failed));
    request.addEventListener("load", () => {
      if (request.status === 413) { reset(form, form.dataset.tooLarge); return; }
      show(request);
    });
    request.open("POST", form.action);
    request.send(new FormData(form));
  }

  // The answer is a whole page: the document with what is wrong, or the page that the server led to.
  function show(request) {
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    history.pushState(null, "", request.responseURL);
    document.title = page.title;
    document.body.replaceWith(page.body);
    window.scrollTo(0, 0);
    for (const script of document.querySelectorAll("main script[src]")) {
      const again = document.createElement("script");
      again.src = script.src;
      script.replaceWith(again);
    }
    if (window.htmx) window.htmx.process(document.body);
    // Back leads to another address whose page is gone; a jump within this one is none of that.
    const here = location.pathname;
    window.addEventListener("popstate", () => { if (location.pathname !== here) location.reload(); });
  }
})();
