// Remembers each stop that the Tab key makes from here on, and what lies over it; stops.js tells. Forward from the
// beginning of the page, backward from where the focus is.
const sticks = element => element && (getComputedStyle(element).position === 'sticky' || sticks(element.parentElement));
// Of what is large or holds lines of text, a part has to be in sight.
const visible = element => ({left, right, top, bottom, height}) => height > window.innerHeight / 5 || element.matches('textarea')
  ? {left, right, top: Math.max(top, 0), bottom: Math.min(bottom, window.innerHeight)} : {left, right, top, bottom};
const note = () => {
  const element = document.activeElement;
  // A date has a stop for its day, one for its month, and so on.
  if (element === window.stops.at(-1)?.element) {
    return;
  }
  const corners = element instanceof SVGElement ? [] : [...element.getClientRects()].map(visible(element)).flatMap(box =>
    [box.left + 2, box.right - 2].flatMap(x => [box.top + 2, box.bottom - 2].map(y => [x, y])));
  const over = corners.map(([x, y]) => document.elementFromPoint(x, y))
    .filter(found => !found || !element.contains(found) && !found.contains(element));
  const box = element.getBoundingClientRect();
  window.stops.push({
    element,
    over: over.map(found => found ? called(found) : 'nothing, it is out of sight'),
    left: box.left, right: box.right, top: box.top + window.scrollY,
    // The places in the picture go round, what sticks to the window is where the window is, and a menu lies over the page.
    placed: !(element instanceof SVGElement) && !sticks(element) && !element.closest('details[open] > :not(summary)'),
  });
};
const first = !window.stops;
// A menu that is open now is closed when it has been left.
window.expected = operable();
window.stops = [];
if (first) {
  window.addEventListener('keyup', event => event.key === 'Tab' && document.activeElement !== document.body && note(), true);
}
if (arguments[0] === 'backward') {
  note();
} else {
  const start = document.querySelector('dialog:modal') || document.body;
  start.tabIndex = -1;
  start.focus();
  start.removeAttribute('tabindex');
}
// What is in a frame comes in between, and tells nobody.
return [document, ...[...document.querySelectorAll('iframe')].map(frame => frame.contentDocument)]
  .reduce((sum, page) => sum + operable(page).length, 0)
  + 6 * document.querySelectorAll('input[type=date], input[type=datetime-local]').length;
