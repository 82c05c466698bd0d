// Every control in the order of the document, or the other way round, each in sight. On the page, a stop lies below the
// one before it, or beside it to the right.
const faults = [];
const backward = arguments[0] === 'backward';
// What a script has drawn anew since is the same.
const renewed = (one, other) => !one.isConnected && called(one) === called(other);
const expected = backward ? window.expected.reverse() : window.expected;
expected.forEach((element, i) => {
  if (!window.stops[i]) {
    faults.push(`is never reached: ${called(element)}`);
  } else if (window.stops[i].element !== element && !renewed(element, window.stops[i].element)
      && !(grouped(element, window.stops[i].element) && !element.checked)) {
    faults.push(`comes in the place of ${called(element)}: ${called(window.stops[i].element)}`);
  }
});
// After the last one the key begins anew.
window.stops.slice(0, expected.length).forEach((stop, i) => {
  const before = window.stops[i - 1];
  if (stop.over.length) {
    faults.push(`lies under ${stop.over[0]}: ${called(stop.element)}`);
  }
  if (!backward && before && before.placed && stop.placed && stop.top < before.top - 2 && stop.left < before.right - 2) {
    faults.push(`lies above ${called(before.element)}, which comes first: ${called(stop.element)}`);
  }
});
return faults;
