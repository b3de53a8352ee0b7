// Shows why a coloured word counts: on hover, on focus, and by the arrow keys. Pages work without it.
for (const words of document.querySelectorAll(".words")) {
  const running = words.querySelector(".running");
  const why = words.querySelector(".why");
  if (!running || !why) continue;
  const whys = JSON.parse(document.querySelector(".whys").textContent);
  const said = why.textContent;
  let current = null;

  const isOn = (mark) => {
    const name = mark.localName === "u" ? "t" : mark.className;
    const box = words.querySelector(".sw-" + name);
    return !box || box.checked;
  };
  const line = (mark) => {
    const [group, category, entry] = whys[mark.dataset.w];
    const sure = mark.dataset.p ? ` · ${mark.dataset.p} %` : "";
    return `${mark.textContent.trim()} → ${group}: ${category}${entry ? " · " + entry : ""}${sure}`;
  };
  const show = (mark) => {
    const lines = [];
    for (let at = mark; at && at !== running; at = at.parentElement) {
      if (at.dataset.w && isOn(at)) lines.push(line(at));
    }
    if (current) current.classList.remove("at");
    current = lines.length ? mark : null;
    if (current) current.classList.add("at");
    why.textContent = lines.join("\n") || said;
  };
  running.addEventListener("pointerover", (event) => {
    const mark = event.target.closest("[data-w]");
    if (mark) show(mark);
  });
  running.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") show(null);
    if (!step) return;
    event.preventDefault();
    const marks = [...running.querySelectorAll("[data-w]")].filter(isOn);
    if (!marks.length) return;
    const from = current ? marks.indexOf(current) : step > 0 ? -1 : marks.length;
    const next = marks[Math.min(marks.length - 1, Math.max(0, from + step))];
    show(next);
    next.scrollIntoView({ block: "nearest" });
  });
}
