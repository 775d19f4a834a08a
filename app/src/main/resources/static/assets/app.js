// Sends the form token with every htmx request, so that pages need no inline script.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector('meta[name="csrf"]');
  if (token) event.detail.headers["X-CSRF-TOKEN"] = token.content;
});

// A form is sent once: a second press while it is under way would send it twice.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent === "yes") { event.preventDefault(); return; }
  const button = event.submitter;
  const message = (button && button.dataset.confirm) || form.dataset.confirm;
  if (message && !window.confirm(message)) { event.preventDefault(); return; }
  // A download leaves the page as it is, to be sent from again.
  if (!button || !("download" in button.dataset)) form.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => { delete form.dataset.sent; });
});

// Files that are too large, all of a form together, are told before they are sent: the server's refusal would cost what else was typed.
document.addEventListener("change", (event) => {
  const field = event.target;
  if (field.type !== "file" || !field.dataset.limit) return;
  const fields = field.form ? [...field.form.querySelectorAll("input[type=file][data-limit]")] : [field];
  const size = fields.flatMap((each) => [...each.files]).reduce((sum, file) => sum + file.size, 0);
  fields.forEach((each) => each.setCustomValidity(""));
  field.setCustomValidity(size > Number(field.dataset.limit) ? field.dataset.tooLarge : "");
  field.reportValidity();
});

// What an address points at is opened where it is folded.
function unfold() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target && target.querySelector(":scope > details:not([open])");
  if (folded) folded.open = true;
}
window.addEventListener("hashchange", unfold);
document.addEventListener("DOMContentLoaded", unfold);

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});

// One box ticks all that its selector finds, or none; shown only where it works.
document.querySelectorAll("[data-tick-all]").forEach((all) => {
  const boxes = [...document.querySelectorAll(all.dataset.tickAll)];
  const told = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked > 0 && ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.addEventListener("change", () => boxes.forEach((box) => { box.checked = all.checked; }));
  boxes.forEach((box) => box.addEventListener("change", told));
  all.closest("label").hidden = boxes.length === 0;
  told();
});
