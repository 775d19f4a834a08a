// One box ticks all units, or none; shown only where it works.
document.querySelectorAll("[data-all]").forEach((all) => {
  const boxes = [...all.closest("fieldset").querySelectorAll('input[name="units"]')];
  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.addEventListener("change", () => boxes.forEach((box) => { box.checked = all.checked; }));
  boxes.forEach((box) => box.addEventListener("change", show));
  all.closest("label").hidden = false;
  show();
});
