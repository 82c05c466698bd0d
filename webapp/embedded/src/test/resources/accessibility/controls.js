// Of the controls that have a surface or an edge of their own, named by their place among all elements: each still has
// one, and no other control has got one. Without places: which ones those are.
const places = arguments[0];
const all = [...document.body.querySelectorAll('*')];
const surface = element => backdrop(element).some((value, i) => Math.abs(value - backdrop(element.parentElement)[i]) > 40);
const edge = element => {
  const {borderTopStyle, borderTopWidth, borderTopColor} = getComputedStyle(element);
  return borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1
    && contrast(over(colour(borderTopColor), backdrop(element.parentElement)), backdrop(element.parentElement)) >= 3;
};
const control = element => shown(element) && !(element instanceof SVGElement) && element.closest('a, button, input, select, summary');
const distinct = element => surface(element) || edge(element);
return places
  ? all.flatMap((element, place) => {
    const had = places.includes(place);
    return had && !distinct(element) ? [`lost its edge: ${called(element)}`]
      : !had && control(element) && edge(element) ? [`got an edge: ${called(element)}`] : [];
  })
  : all.map((element, place) => control(element) && distinct(element) ? place : -1).filter(place => place >= 0);
