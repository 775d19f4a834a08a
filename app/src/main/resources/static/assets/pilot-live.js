// Reads the figures anew when somebody has scored; what is typed meanwhile stays. A hidden tab lets go of its connection.
(() => {
  const live = document.getElementById("pilot-live");
  let news = null;
  let seen = live.dataset.position;
  let open = [];

  function heard(event) {
    seen = event.lastEventId;
    htmx.trigger("#pilot-live", "news");
  }

  function follow() {
    if (document.visibilityState === "hidden") {
      if (news) news.close();
      news = null;
    } else if (!news) {
      news = new EventSource("/live?topic=" + encodeURIComponent(live.dataset.topic) + "&after=" + seen);
      news.addEventListener("pilot", heard);
    }
  }

  // What the reader had opened stays open.
  document.addEventListener("htmx:beforeSwap", () => { open = [...document.querySelectorAll(".pilot-voices[open]")].map((each) => each.id); });
  document.addEventListener("htmx:oobAfterSwap", () => {
    open.map((id) => document.getElementById(id)).forEach((each) => { if (each) each.open = true; });
  });
  document.addEventListener("visibilitychange", follow);
  follow();
})();
