// Remembers each stop that the Tab key makes from here on, and what lies over it; stops.js tells. Forward from the
// beginning of the page, backward from where the focus is.
const note = () => {
  const element = document.activeElement;
  const corners = element instanceof SVGElement ? [] : [...element.getClientRects()].flatMap(box =>
    [box.left + 2, box.right - 2].flatMap(x => [box.top + 2, box.bottom - 2].map(y => [x, y])));
  const over = corners.map(([x, y]) => document.elementFromPoint(x, y))
    .filter(found => !found || !element.contains(found) && !found.contains(element));
  const box = element.getBoundingClientRect();
  window.stops.push({
    element,
    over: over.map(found => found ? called(found) : 'nothing, it is out of sight'),
    left: box.left, right: box.right, top: box.top + window.scrollY,
    // The places in the picture go round, and what sticks to the window is where the window is.
    placed: !(element instanceof SVGElement) && !element.closest('.ledelse-finish'),
  });
};
const first = !window.stops;
window.stops = [];
if (first) {
  window.addEventListener('keyup', event => event.key === 'Tab' && document.activeElement !== document.body && note(), true);
}
if (arguments[0] === 'backward') {
  note();
} else {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}
return operable().length;
