// Keys on the board: j and k go through the people, Enter or Space on the button moves one, / searches, z takes back.
const rows = () => [...document.querySelectorAll(".person-row [data-move]")];
const step = (by) => {
  const all = rows();
  if (all.length === 0) return;
  const at = all.indexOf(document.activeElement);
  const next = all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "z") document.getElementById("undo")?.click();
  else if (event.key === "/") { event.preventDefault(); document.querySelector(".people-filter [name=q]")?.focus(); }
});

// After a move the next person of the list has the focus, so that one can go on without the mouse.
let last = null;
document.addEventListener("htmx:beforeRequest", (event) => {
  const button = event.target.querySelector?.("[data-move]");
  last = button ? rows().indexOf(button) : null;
});
document.addEventListener("htmx:afterSwap", () => {
  if (last === null || last < 0) return;
  const all = rows();
  all[Math.min(last, all.length - 1)]?.focus();
  last = null;
});

// A slider and its field say the same; the field is what is sent.
const field = (slider) => document.querySelector(`[name="${CSS.escape(slider.dataset.slides)}"]`);
document.addEventListener("input", (event) => {
  if (event.target.matches("[data-slides]")) field(event.target).value = event.target.value;
  else document.querySelectorAll("[data-slides]").forEach((slider) => {
    if (slider.dataset.slides === event.target.name) slider.value = event.target.value.replace("%", "").replace(",", ".");
  });
});
