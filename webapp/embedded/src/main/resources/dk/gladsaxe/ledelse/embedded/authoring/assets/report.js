/** Shows the report as soon as a filter is chosen, and while content is looked through, how far that has come. */

const filters = document.querySelector('[data-report-filters]');
const said = document.querySelector('[data-report-status]');
const AGAIN_MILLISECONDS = 1000;

async function renew(address) {
  const response = await fetch(address);
  if (response.ok) {
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const focused = document.activeElement.closest('[data-report]') && document.activeElement.getAttribute('href');
    document.querySelector('[data-report]').replaceWith(page.querySelector('[data-report]'));
    if (focused) {
      document.querySelector(`[data-report] a[href="${CSS.escape(focused)}"]`)?.focus();
    }
    if (!document.querySelector('[data-report-working]')) {
      said.textContent = document.querySelector('[data-report-total]').textContent;
    }
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
