/** Shows the report as soon as a filter is chosen, and while content is looked through, how far that has come. */

const filters = document.querySelector('[data-report-filters]');
const AGAIN_MILLISECONDS = 1000;

async function renew(address) {
  const response = await fetch(address);
  if (response.ok) {
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.querySelector('[data-report]').replaceWith(page.querySelector('[data-report]'));
    for (const select of filters.querySelectorAll('select')) {
      const value = select.value;
      select.replaceChildren(...page.getElementById(select.id).options);
      select.value = value;
    }
  }
  wait();
}

function wait() {
  if (document.querySelector('[data-report-working]')) {
    setTimeout(() => renew(location.href), AGAIN_MILLISECONDS);
  }
}

filters.addEventListener('change', () => {
  const address = filters.action + '?' + new URLSearchParams([...new FormData(filters)].filter(([, value]) => value));
  history.replaceState(null, '', address);
  renew(address);
});
filters.querySelector('button').hidden = true;
wait();
