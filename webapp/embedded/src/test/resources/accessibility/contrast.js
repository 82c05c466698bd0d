// Of all words, those in the picture included, and of the shapes of the picture against its ground.
const faults = [];
const require = (least, one, other, what) => {
  if (contrast(one, other) < least) {
    faults.push(`contrast of ${contrast(one, other).toFixed(2)}, ${one.slice(0, 3)} on ${other.slice(0, 3)}: ${what}`);
  }
};
for (const node of textNodes()) {
  const element = node.parentElement;
  const style = getComputedStyle(element);
  const shape = element.closest('svg a')?.querySelector('path');
  const large = parseFloat(style.fontSize) >= 24 || parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700;
  const back = shape ? colour(getComputedStyle(shape).fill) : backdrop(element);
  require(large ? 3 : 4.5, over(colour(shape ? style.fill : style.color), back), back, called(element));
}
for (const path of [...document.querySelectorAll('svg a path:first-of-type')].filter(shown)) {
  const ground = colour(getComputedStyle(path.ownerSVGElement.querySelector('circle')).fill);
  const {fill, stroke} = getComputedStyle(path);
  require(3, [fill, stroke].map(colour).sort((a, b) => contrast(b, ground) - contrast(a, ground))[0], ground, called(path.parentElement));
}
return faults;
