// Of the controls that have a surface of their own, named by their place among all elements: each still has an edge, or
// the surface. Without places: which ones those are.
const places = arguments[0];
const all = [...document.body.querySelectorAll('*')];
const surface = element => backdrop(element).some((value, i) => Math.abs(value - backdrop(element.parentElement)[i]) > 40);
const edge = element => {
  const {borderTopStyle, borderTopWidth, borderTopColor} = getComputedStyle(element);
  return borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1
    && contrast(over(colour(borderTopColor), backdrop(element.parentElement)), backdrop(element.parentElement)) >= 3;
};
const own = element => shown(element) && !(element instanceof SVGElement)
  && element.closest('a, button, input, select, summary') && (surface(element) || edge(element));
return places
  ? places.map(place => all[place]).filter(element => !surface(element) && !edge(element)).map(called)
  : all.map((element, place) => own(element) ? place : -1).filter(place => place >= 0);
