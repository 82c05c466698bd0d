/** Says that something takes a while, and chooses all or nothing. The pages work without. */

for (const form of document.querySelectorAll('[data-import], [data-decide]')) {
  form.addEventListener('submit', () => {
    const status = form.querySelector('[data-import-status]');
    status.replaceChildren(document.createElement('progress'), form.dataset.working);
    status.firstChild.setAttribute('aria-label', form.dataset.working);
  });
}

const choose = document.querySelector('[data-choose]');
if (choose) {
  const form = choose.closest('form');
  for (const [text, checked] of [[form.dataset.all, true], [form.dataset.none, false]]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'secondary';
    button.textContent = text;
    button.addEventListener('click', () => {
      for (const box of form.querySelectorAll('[name="item"]')) {
        box.checked = checked;
      }
    });
    choose.append(button);
  }
}
document.querySelector('[data-refusal]')?.focus();
