// Reads the matrix anew when something in it has changed. A hidden tab lets go of its connection, because a browser
// grants a site only six; it asks for what it missed when it is looked at again.
(() => {
  const live = document.getElementById("live");
  let news = null;
  let seen = live.dataset.position;

  function heard(event) {
    seen = event.lastEventId;
    htmx.trigger("#matrix", "news");
  }

  function followMatrix() {
    if (document.visibilityState === "hidden") {
      if (news) news.close();
      news = null;
    } else if (!news) {
      news = new EventSource("/live?topic=" + encodeURIComponent(live.dataset.topic) + "&after=" + seen);
      news.addEventListener("matrix", heard);
    }
  }

  // What the reader had opened, and where they were, outlives the new table.
  let place = null;

  function cellOf(element) {
    const cell = element && element.closest("#matrix-shown td");
    return cell ? { row: cell.parentElement.id, at: cell.cellIndex } : null;
  }

  function find(cell) {
    const row = cell && document.getElementById(cell.row);
    return row && row.cells[cell.at] ? row.cells[cell.at].querySelector("details") : null;
  }

  function remember() {
    const frame = document.querySelector(".matrix-frame");
    place = {
      open: [...document.querySelectorAll("#matrix-shown details[open]")].map(cellOf),
      focus: cellOf(document.activeElement),
      left: frame ? frame.scrollLeft : 0,
      top: frame ? frame.scrollTop : 0,
      page: window.scrollY,
    };
  }

  function restore() {
    const frame = document.querySelector(".matrix-frame");
    place.open.map(find).forEach((details) => { if (details) details.open = true; });
    const focused = find(place.focus);
    if (focused) focused.querySelector("summary").focus({ preventScroll: true });
    if (frame) frame.scrollTo({ left: place.left, top: place.top, behavior: "instant" });
    window.scrollTo({ left: window.scrollX, top: place.page, behavior: "instant" });
    place = null;
  }

  document.addEventListener("htmx:beforeSwap", (event) => { if (event.detail.target.id === "matrix-shown") remember(); });
  document.addEventListener("htmx:afterSwap", () => { if (place) restore(); });

  // The reason on hover: the same lines that a tap opens.
  document.addEventListener("mouseover", (event) => {
    const word = event.target.closest("#matrix-shown summary");
    if (word && !word.title) word.title = [...word.nextElementSibling.children].map((line) => line.textContent).join(" \u00b7 ");
  });

  document.addEventListener("visibilitychange", followMatrix);
  followMatrix();
})();
