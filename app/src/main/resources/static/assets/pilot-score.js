// A tap that could not be sent waits on the phone, is shown as not sent, and is sent again when the network is back, by
// the button, or when the page is opened anew. The server knows how old it is, so it does not undo a newer tap.
(() => {
  const sheet = document.getElementById("pilot-sheet");
  const line = document.getElementById("pilot-waiting");
  const words = line.querySelector("span").textContent;
  const KEY = "daihoi-pilot:" + sheet.dataset.observer;
  const AGAIN = 15000;
  let waiting = {};
  try { waiting = JSON.parse(localStorage.getItem(KEY) || "{}"); } catch { waiting = {}; }

  function keep() {
    try { localStorage.setItem(KEY, JSON.stringify(waiting)); } catch { /* kept while the page is open */ }
  }

  const formOf = (element) => element && element.closest ? element.closest("form[data-criterion]") : null;

  function show() {
    const stuck = Object.keys(waiting).filter((id) => waiting[id].stuck);
    document.querySelectorAll("form[data-criterion]").forEach((form) => {
      const tap = stuck.includes(form.dataset.criterion) ? waiting[form.dataset.criterion] : null;
      form.querySelector(".pilot-unsent").hidden = !tap;
      form.querySelectorAll(".pilot-grade").forEach((grade) => {
        grade.classList.toggle("pilot-tapped", Boolean(tap) && tap.grade === grade.value);
      });
    });
    line.hidden = stuck.length === 0;
    line.querySelector("span").textContent = words.replace("%n", stuck.length);
  }

  // Each tap is kept before it leaves: the page may be closed before the answer is there.
  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = formOf(event.detail.elt);
    if (!form) return;
    const sent = event.detail.requestConfig.parameters;
    const tap = waiting[form.dataset.criterion] || {};
    if (sent.grade) tap.grade = sent.grade;
    tap.note = sent.note;
    if (!sent.age) tap.at = Date.now();
    tap.number = (tap.number || 0) + 1;
    waiting[form.dataset.criterion] = tap;
    event.detail.xhr.tap = tap.number;
    keep();
  });

  function gone(form, xhr) {
    const tap = waiting[form.dataset.criterion];
    if (tap && tap.number === xhr.tap) delete waiting[form.dataset.criterion];
  }

  function stuck(form) {
    if (waiting[form.dataset.criterion]) waiting[form.dataset.criterion].stuck = true;
  }

  const isOurs = (form, xhr) => xhr.responseText.includes('id="g-' + form.dataset.criterion + '"');

  // The page of an ended session is no answer to a tap.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const form = formOf(event.detail.requestConfig.elt);
    if (form && !isOurs(form, event.detail.xhr)) event.detail.shouldSwap = false;
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    const form = formOf(event.detail.requestConfig.elt);
    if (!form) return;
    delete form.dataset.sent;
    if (event.detail.xhr.status && isOurs(form, event.detail.xhr)) gone(form, event.detail.xhr);
    else stuck(form);
    keep();
    show();
  });

  function send() {
    Object.entries(waiting).forEach(([id, tap]) => {
      const form = document.getElementById("f-" + id);
      if (!form || form.classList.contains("htmx-request")) return;
      const values = { age: Math.max(1, Math.round((Date.now() - tap.at) / 1000)) };
      if (tap.grade) values.grade = tap.grade;
      if (tap.note !== undefined) values.note = tap.note;
      htmx.ajax("POST", form.getAttribute("action"), { source: form, target: "#g-" + id, swap: "outerHTML", values });
    });
  }

  // A note that waits is shown as it was typed.
  Object.entries(waiting).forEach(([id, tap]) => {
    const form = document.getElementById("f-" + id);
    tap.stuck = true;
    if (form && tap.note) {
      form.querySelector("textarea").value = tap.note;
      form.querySelector(".pilot-note").open = true;
    }
  });
  show();
  line.querySelector("button").addEventListener("click", send);
  window.addEventListener("online", send);
  window.addEventListener("load", send);
  setInterval(() => { if (navigator.onLine && Object.values(waiting).some((tap) => tap.stuck)) send(); }, AGAIN);
})();
