// No text is cut off, lies on another text, or leaves the shape that it is the label of.
const faults = [];
const lines = [];
const scrolls = element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
// The page moves on under what sticks to the window, and what scrolls cuts nothing off.
const sticks = element => element && (getComputedStyle(element).position === 'sticky' || sticks(element.parentElement));
// What is unfolded may lie over the page, as a menu and a list of what to choose do.
const unfolded = element => element.closest('details[open] > :not(summary), [role=listbox]');
for (const node of textNodes().filter(each => !sticks(each.parentElement) && !unfolded(each.parentElement))) {
  const scrollers = cutters(node.parentElement).filter(scrolls).map(each => each.getBoundingClientRect());
  const inView = line => scrollers.every(box => line.top >= box.top && line.bottom <= box.bottom && line.left >= box.left && line.right <= box.right);
  for (const line of linesOf(node).filter(inView)) {
    lines.push({node, line});
    for (const cutter of cutters(node.parentElement).filter(each => !scrolls(each))) {
      const box = cutter.getBoundingClientRect();
      if (line.left < box.left - 1 || line.right > box.right + 1 || line.top < box.top - 4 || line.bottom > box.bottom + 4) {
        faults.push(`is cut off by ${called(cutter)}: "${node.data.trim()}"`);
      }
    }
    const label = node.parentElement.closest('svg a');
    const shapes = label ? [...label.querySelectorAll('path')].map(path => path.getBoundingClientRect()) : [];
    if (label && !shapes.some(box => line.left > box.left && line.right < box.right && line.top > box.top && line.bottom < box.bottom)) {
      faults.push(`leaves its shape: "${node.data.trim()}"`);
    }
  }
}
// A line's box is higher than its letters: a quarter above and below does not count.
const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
  && Math.min(a.bottom - a.height / 4, b.bottom - b.height / 4) - Math.max(a.top + a.height / 4, b.top + b.height / 4) > 2;
lines.forEach((one, i) => lines.slice(i + 1).forEach(other => {
  if (one.node !== other.node && overlap(one.line, other.line)) {
    faults.push(`"${one.node.data.trim()}" lies on "${other.node.data.trim()}"`);
  }
}));
return faults;
