const faults = document.getAnimations({subtree: true}).map(animation => `moves: ${called(animation.effect.target)}`);
const moves = (style, property) => style[property].split(',').some(time => parseFloat(time) > 0);
for (const element of document.querySelectorAll('*')) {
  for (const pseudo of [null, '::before', '::after']) {
    const style = getComputedStyle(element, pseudo);
    if (moves(style, 'transitionDuration') || style.animationName !== 'none' && moves(style, 'animationDuration')) {
      faults.push(`would move: ${called(element)} ${pseudo || ''}`);
    }
  }
  if (getComputedStyle(element).scrollBehavior !== 'auto') {
    faults.push(`scrolls smoothly: ${called(element)}`);
  }
}
return faults;
