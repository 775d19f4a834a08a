// Two texts that scroll together; n and p go from passage to passage. Without this file the signs are plain links from
// one text to the other, and both texts stand side by side or one above the other.
(() => {
  if (window.daihoiOverlap) return;
  window.daihoiOverlap = true;

  const columns = document.getElementById("pair");
  const mine = document.getElementById("mine");
  const theirs = document.getElementById("theirs");
  if (!columns || !mine || !theirs) return;

  const sync = document.getElementById("sync");
  const narrow = window.matchMedia("(max-width: 767.98px)");
  document.querySelectorAll(".pair-tools [hidden]").forEach((tool) => { tool.hidden = false; });

  const sign = (side, number) => document.getElementById(side + "-" + number);
  const order = [...mine.querySelectorAll(".sign")].map((each) => Number(each.dataset.passage));
  let active = 0;
  let led = null;

  // Heights at which the same passages begin on both sides. A passage that stands in another order there would make the
  // other text run backwards, so only those in the common order lead.
  const top = (side, element) => element.getBoundingClientRect().top - side.getBoundingClientRect().top + side.scrollTop;
  function anchors() {
    const points = [[0, 0]];
    for (const number of order) {
      const here = sign("a", number);
      const there = sign("b", number);
      if (!here || !there) continue;
      const point = [top(mine, here), top(theirs, there)];
      const last = points[points.length - 1];
      if (point[0] >= last[0] && point[1] >= last[1]) points.push(point);
    }
    points.push([mine.scrollHeight, theirs.scrollHeight]);
    return points;
  }

  function follow(from, to, back) {
    const middle = from.clientHeight / 3;
    const at = from.scrollTop + middle;
    const points = anchors().map((point) => (back ? [point[1], point[0]] : point));
    let i = 1;
    while (i < points.length - 1 && points[i][0] < at) i++;
    const [a, b] = [points[i - 1], points[i]];
    const share = b[0] > a[0] ? (at - a[0]) / (b[0] - a[0]) : 0;
    led = to;
    to.scrollTop = a[1] + share * (b[1] - a[1]) - middle;
  }

  const scrolled = (from, to, back) => () => {
    if (led === from) { led = null; return; }
    if (sync.checked && !narrow.matches) follow(from, to, back);
  };
  mine.addEventListener("scroll", scrolled(mine, theirs, false));
  theirs.addEventListener("scroll", scrolled(theirs, mine, true));

  const bring = (side, element) => {
    if (!element) return;
    if (narrow.matches) { element.scrollIntoView({ block: "center", behavior: "instant" }); return; }
    led = side;
    side.scrollTop = top(side, element) - side.clientHeight / 3;
  };

  function show(number, front) {
    active = number;
    document.querySelectorAll(".sign.active, .shared.active").forEach((each) => each.classList.remove("active"));
    document.querySelectorAll(`.pair-columns .sign[data-passage="${number}"], .shared[data-over="${number}"]`).forEach((each) => each.classList.add("active"));
    if (narrow.matches) {
      turn(front);
      bring(front, sign(front === mine ? "a" : "b", number));
      return;
    }
    columns.scrollIntoView({ block: "start", behavior: "instant" });
    bring(mine, sign("a", number));
    bring(theirs, sign("b", number));
  }

  const shown = () => (theirs.classList.contains("front") ? theirs : mine);
  function turn(front) {
    columns.classList.add("one");
    mine.classList.toggle("front", front === mine);
    theirs.classList.toggle("front", front === theirs);
  }
  if (narrow.matches) turn(location.hash.startsWith("#b-") ? theirs : mine);

  const step = (by) => {
    const at = order.indexOf(active);
    const next = order[at < 0 ? (by > 0 ? 0 : order.length - 1) : at + by];
    if (next) show(next, shown());
  };

  document.addEventListener("click", (event) => {
    const target = event.target;
    const button = target.closest("[data-step]");
    if (button) { step(Number(button.dataset.step)); return; }
    if (target.closest("[data-swap]")) {
      const front = shown() === mine ? theirs : mine;
      turn(front);
      if (active) show(active, front);
      return;
    }
    const link = target.closest("a.sign");
    if (link) {
      event.preventDefault();
      show(Number(link.dataset.passage), link.closest("#mine") ? theirs : mine);
      return;
    }
    const over = target.closest("[data-over]");
    if (over) show(Number(over.dataset.over), shown());
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
    if (event.key === "n") step(1);
    else if (event.key === "p") step(-1);
  });

  const asked = /^#[ab]-(\d+)$/.exec(location.hash);
  if (asked) show(Number(asked[1]), location.hash.startsWith("#b-") ? theirs : mine);
})();
