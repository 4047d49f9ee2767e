export {};

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// Two programs share one index.html: a reader of the newsroom downloads nothing of the workspace.
if (/^\/imprensa\/(agenda(\/[^/]+)?|assuntos|receber|contato)\/?$/.test(location.pathname)) {
  // These pages are whole as the server sends them.
  const { helpCopying } = await import('./features/newsroom/copying');
  helpCopying(root);
} else if (/^\/imprensa(\/|$)/.test(location.pathname)) {
  const { startNewsroom } = await import('./features/newsroom/start');
  await startNewsroom(root);
} else {
  const { startWorkspace } = await import('./app/start');
  startWorkspace(root);
}
