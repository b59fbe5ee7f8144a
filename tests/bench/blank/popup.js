async function show() {
  const { line } = await chrome.storage.local.get('line');
  document.querySelector('#line').textContent = line ?? 'Nothing yet';
}
void show();
