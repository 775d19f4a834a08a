// A narrow screen shows a part of the drawing: it begins around today, and the names go along when it is pushed sideways.
(() => {
  const frame = document.querySelector(".timeline-frame");
  if (!frame) return;
  const drawing = frame.querySelector(".timeline-svg");

  function follow() {
    const scale = drawing.viewBox.baseVal.width / drawing.getBoundingClientRect().width;
    drawing.style.setProperty("--tl-left", frame.scrollLeft * scale + "px");
  }

  const now = drawing.querySelector(".tl-now");
  if (now) {
    const at = now.getBoundingClientRect().left - frame.getBoundingClientRect().left + frame.scrollLeft;
    frame.scrollTo({ left: at - frame.clientWidth / 2, behavior: "instant" });
  }
  frame.addEventListener("scroll", follow, { passive: true });
  follow();
})();
