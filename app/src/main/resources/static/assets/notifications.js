// Keeps the number on the bell true without a reload. A hidden tab lets go of its connection, because a browser
// grants a site only six; it asks for what it missed when it is looked at again.
const bell = document.querySelector("[data-bell]");
let source = null;
let place = "";

function show(count) {
  const badge = document.getElementById("unread");
  badge.dataset.count = String(count);
  badge.textContent = count > 0 ? String(count) : "";
  const label = bell.dataset.label.replace("%n", String(count));
  bell.setAttribute("aria-label", label);
  bell.title = label;
}

function listen() {
  const after = place === "" ? "" : "&after=" + place;
  source = new EventSource("/live?topic=" + encodeURIComponent(bell.dataset.bell) + after);
  source.addEventListener("position", (event) => { place = event.lastEventId; });
  source.addEventListener("person", (event) => { place = event.lastEventId; show(Number(event.data)); });
}

function follow() {
  if (document.visibilityState === "hidden") {
    if (source) source.close();
    source = null;
  } else if (!source) {
    listen();
  }
}

if (bell && window.EventSource) {
  document.addEventListener("visibilitychange", follow);
  follow();
}
