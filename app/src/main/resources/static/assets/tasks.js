// One box ticks all that are shown, or none; shown only where it works.
document.querySelectorAll("[data-tick-all]").forEach((all) => {
  const boxes = [...document.querySelectorAll(".task-tick input")];
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
