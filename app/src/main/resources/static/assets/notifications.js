// Keeps the number on the bell true without a reload.
const bell = document.querySelector("[data-bell]");
if (bell && window.EventSource) {
  const source = new EventSource("/live?topic=" + encodeURIComponent(bell.dataset.bell));
  source.addEventListener("person", (event) => {
    const count = Number(event.data);
    const badge = document.getElementById("unread");
    badge.dataset.count = String(count);
    badge.textContent = count > 0 ? String(count) : "";
    const label = bell.dataset.label.replace("%n", String(count));
    bell.setAttribute("aria-label", label);
    bell.title = label;
  });
}
