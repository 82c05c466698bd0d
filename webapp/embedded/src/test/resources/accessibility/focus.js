// Each control in turn, focused as by keyboard: something must appear that is two pixels thick, contrasts with what it
// lies on, and is not cut off; what scrolls comes to rest at a whole pixel.
const faults = [];
const look = element => [element, ...element.querySelectorAll('path')].map(each => {
  const {outlineStyle, outlineWidth, outlineColor, outlineOffset, stroke, strokeWidth} = getComputedStyle(each);
  return {outlineStyle, outlineWidth, outlineColor, outlineOffset, stroke, strokeWidth};
});
const outline = (element, style) => {
  const reach = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
  const boxes = [...element.getClientRects()];
  const cut = boxes.some(box => box.left - reach < 0 || box.right + reach > window.innerWidth
    || cutters(element.parentElement).map(cutter => cutter.getBoundingClientRect()).some(cutter =>
      box.left - reach < cutter.left - 1 || box.right + reach > cutter.right + 1
      || box.top - reach < cutter.top - 1 || box.bottom + reach > cutter.bottom + 1));
  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !cut
    && contrast(colour(style.outlineColor), backdrop(parseFloat(style.outlineOffset) < 0 ? element : element.parentElement)) >= 3;
};
const stroke = (element, before, after) => element instanceof SVGElement && after.some((style, i) =>
  style.stroke !== before[i].stroke && parseFloat(style.strokeWidth) >= 4
  && contrast(colour(style.stroke), colour(getComputedStyle(element.ownerSVGElement.querySelector('circle')).fill)) >= 3);
for (const element of operable()) {
  document.activeElement.blur();
  const before = look(element);
  element.focus();
  const after = look(element);
  if (!element.matches(':focus-visible')) {
    faults.push(`takes no focus that shows: ${called(element)}`);
  } else if (!outline(element, after[0]) && !stroke(element, before, after)) {
    faults.push(`shows no focus: ${called(element)} ${JSON.stringify(after[0])}`);
  }
}
return faults;
