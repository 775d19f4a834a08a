// A congress is dragged to another half day; the same can be done on the page that its name leads to.
// In a block of its own: a page that waits for a proposal loads this file again.
{
  const calendar = document.querySelector(".congress-calendar[data-movable]");
  const form = document.getElementById("drop");
  let dragged = null;
  const slotOf = (event) => event.target.closest?.("[data-slot]");
  if (calendar && form) {
    document.querySelectorAll("[data-ward]").forEach((card) => {
      card.draggable = true;
      card.addEventListener("dragstart", (event) => {
        dragged = card;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", card.dataset.ward);
      });
      card.addEventListener("dragend", () => { dragged = null; });
    });
    calendar.addEventListener("dragover", (event) => {
      const slot = slotOf(event);
      if (!dragged || !slot) return;
      event.preventDefault();
      calendar.querySelectorAll(".slot-over").forEach((each) => each.classList.remove("slot-over"));
      slot.classList.add("slot-over");
    });
    calendar.addEventListener("drop", (event) => {
      const slot = slotOf(event);
      if (!dragged || !slot) return;
      event.preventDefault();
      if (slot.contains(dragged)) return;
      form.elements.ward.value = dragged.dataset.ward;
      form.elements.slot.value = slot.dataset.slot;
      form.requestSubmit();
    });
  }
}
