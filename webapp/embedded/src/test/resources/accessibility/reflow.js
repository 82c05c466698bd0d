const faults = [];
const page = document.scrollingElement;
if (page.scrollWidth > window.innerWidth) {
  faults.push(`the page is ${page.scrollWidth} wide in a window of ${window.innerWidth}`);
}
// Of tables of data the columns belong side by side (WCAG 1.4.10), so they may scroll in a box that the keyboard reaches.
const table = element => element.closest('[role=region][tabindex="0"]:has(> table)');
for (const element of [...document.body.querySelectorAll('*')].filter(each => inSight(each) && !table(each))) {
  const {left, right} = element.getBoundingClientRect();
  if (left < -0.5 || right > window.innerWidth + 0.5) {
    faults.push(`reaches out of the window, from ${Math.round(left)} to ${Math.round(right)}: ${called(element)}`);
  }
  if (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1) {
    faults.push(`scrolls sideways by itself: ${called(element)}`);
  }
}
return faults;
