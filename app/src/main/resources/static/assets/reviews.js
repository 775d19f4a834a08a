// Text and findings lead to each other; j and k go through the findings, w lets one stay.
// Without this file the numbers are plain links.
(() => {
  if (window.daihoiReviews) return;
  window.daihoiReviews = true;

  let active = 0;

  const finding = (number) => document.getElementById("f-" + number);
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const bring = (element) => element?.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });

  function show(number, from) {
    active = Number(number);
    document.querySelectorAll(".active").forEach((element) => {
      if (element.matches(".finding, .ref, .over")) element.classList.remove("active");
    });
    const card = finding(active);
    const place = document.getElementById("at-" + active);
    card?.closest("details.waived")?.setAttribute("open", "");
    card?.classList.add("active");
    place?.classList.add("active");
    document.querySelectorAll(`.over[data-over="${active}"]`).forEach((element) => element.classList.add("active"));
    if (from !== "text") bring(place);
    if (from !== "finding") { bring(card); card?.focus({ preventScroll: true }); }
  }

  document.addEventListener("click", (event) => {
    const target = event.target;
    const over = target.closest("[data-over]");
    const ref = target.closest(".ref");
    const link = target.closest('a[href^="#at-"]');
    if (link) { event.preventDefault(); show(link.hash.slice(4), "finding"); }
    else if (ref) { event.preventDefault(); show(ref.dataset.finding, "text"); }
    else if (over) show(over.dataset.over, "text");
  });

  const step = (by) => {
    const cards = [...document.querySelectorAll(".finding")].filter((card) => card.checkVisibility());
    const at = cards.findIndex((card) => Number(card.dataset.finding) === active);
    const next = cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : at + by];
    if (next) show(next.dataset.finding, "keys");
  };

  const waive = () => {
    const fold = finding(active)?.querySelector("details.waive");
    if (!fold) return false;
    fold.open = true;
    fold.querySelector("textarea").focus();
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "w" && waive()) event.preventDefault();
  });

  document.addEventListener("change", (event) => {
    const form = event.target.closest("form.filter");
    if (form) form.requestSubmit();
  });

  document.addEventListener("job-ended", () => {
    const waiting = document.querySelector("[data-reload-after-job]");
    if (waiting) location.assign(waiting.dataset.reloadAfterJob);
  });
})();
