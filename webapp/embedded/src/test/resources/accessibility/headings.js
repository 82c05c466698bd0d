const faults = [];
const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter(shown);
const level = heading => Number(heading.getAttribute('aria-level') || heading.localName.slice(1));
const first = headings.filter(heading => level(heading) === 1);
if (first.length !== 1) {
  faults.push(`${first.length} headings of the first level`);
}
let above = 0;
for (const heading of headings) {
  if (level(heading) > above + 1) {
    faults.push(`level ${level(heading)} follows level ${above}: ${called(heading)}`);
  }
  if (!heading.innerText.trim()) {
    faults.push(`a heading without words: ${called(heading)}`);
  }
  above = level(heading);
}
return faults;
