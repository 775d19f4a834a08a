// j and k go from proof to proof, a accepts, r opens the answer, x ticks. Without this file all of it is done by the buttons.
(() => {
  const proofs = [...document.querySelectorAll(".proof")];
  let at = -1;

  const show = (next) => {
    if (next < 0 || next >= proofs.length) return;
    if (at >= 0) proofs[at].classList.remove("active");
    at = next;
    proofs[at].classList.add("active");
    proofs[at].focus({ preventScroll: true });
    proofs[at].scrollIntoView({ block: "nearest", behavior: "instant" });
  };

  const press = (element) => { if (element) element.click(); };
  const answer = (details) => {
    if (!details) return;
    details.open = true;
    details.querySelector("textarea").focus();
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input:not([type=checkbox]), textarea, select")) return;
    const proof = proofs[at];
    if (event.key === "j") show(at + 1);
    else if (event.key === "k") show(at - 1);
    else if (!proof) return;
    else if (event.key === "a") press(proof.querySelector("[data-accept]"));
    else if (event.key === "r") { event.preventDefault(); answer(proof.querySelector("[data-return]")); }
    else if (event.key === "x") press(proof.querySelector(".proof-tick input"));
  });
})();
