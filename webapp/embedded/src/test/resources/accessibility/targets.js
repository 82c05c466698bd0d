// WCAG 2.5.8: 24 by 24 CSS pixels, or as far from others as if it were, or part of a line of text.
const LEAST = 24;
// What sticks to the window is then where it stands.
window.scrollTo(0, 0);
const targets = operable().filter(inSight).map(element => ({element, box: element.getBoundingClientRect()}));
const small = box => box.width < LEAST || box.height < LEAST;
const middle = box => [box.x + box.width / 2, box.y + box.height / 2];
const inSentence = element => getComputedStyle(element).display === 'inline'
  && element.parentElement.innerText.replace(element.innerText, '').trim() !== '';
const distance = ([x, y], box) => Math.hypot(
  Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
const faults = [];
for (const target of targets.filter(each => small(each.box) && !inSentence(each.element))) {
  for (const other of targets) {
    const crowded = other !== target && !target.element.contains(other.element) && !other.element.contains(target.element)
      && (distance(middle(target.box), other.box) < LEAST / 2
        || small(other.box) && Math.hypot(...middle(target.box).map((value, i) => value - middle(other.box)[i])) < LEAST);
    if (crowded) {
      const {width, height} = target.box;
      faults.push(`${Math.round(width)} by ${Math.round(height)} and close to ${called(other.element)}: ${called(target.element)}`);
    }
  }
}
return faults;
