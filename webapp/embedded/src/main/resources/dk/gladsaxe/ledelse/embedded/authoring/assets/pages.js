/** Menus of the tree close when another opens, by Escape, by a click elsewhere, and when the focus leaves them. */

for (const menu of document.querySelectorAll('details.menu')) {
  menu.addEventListener('toggle', () => {
    if (menu.open) {
      for (const other of document.querySelectorAll('details.menu[open]')) {
        other.open = other === menu;
      }
    }
  });
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  menu.addEventListener('focusout', event => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });
}

document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    menu.open = menu.contains(event.target);
  }
});
