/** Search as you type, and choosing several rows; the list works without this script. */

const form = document.querySelector('[data-list-filters]');
const rows = document.getElementById('rows');
const bulk = document.querySelector('[data-bulk]');
const said = document.querySelector('[data-list-status]');
const PAUSE = 200;
let waiting;
let asked = 0;

async function show() {
  const address = form.action + '?' + new URLSearchParams(new FormData(form));
  const number = ++asked;
  const response = await fetch(address, {headers: {'X-Part': 'table'}});
  if (response.ok && !response.redirected && number === asked) {
    rows.innerHTML = await response.text();
    said.textContent = rows.querySelector('[data-total]').textContent;
    history.replaceState(null, '', address);
    bulk.elements.back.value = location.search;
    count();
  }
}

function later() {
  clearTimeout(waiting);
  waiting = setTimeout(show, PAUSE);
}

function picked() {
  return rows.querySelectorAll('input[name="id"]:checked').length;
}

function count() {
  const place = bulk.querySelector('[data-bulk-count]');
  if (place) {
    place.textContent = picked() === 0 ? '' : place.dataset.bulkCount.replace('{0}', picked());
    for (const button of bulk.querySelectorAll('button[name="action"]')) {
      button.disabled = picked() === 0;
    }
  }
}

form.elements.q.addEventListener('input', later);
form.addEventListener('change', event => { if (event.target.tagName === 'SELECT') { show(); } });
rows.addEventListener('change', event => {
  if (event.target.matches('[data-pick-all]')) {
    for (const box of rows.querySelectorAll('input[name="id"]')) {
      box.checked = event.target.checked;
    }
  }
  count();
});
count();
