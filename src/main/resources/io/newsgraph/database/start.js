// Leaves the password after the # (which no server ever sees), favourites and the style where Neo4j Browser, which is of
// the same origin, looks for them; what people have made themselves stays.
(async () => {
  const read = name => JSON.parse(localStorage.getItem('neo4j.' + name) || 'null');
  const write = (name, value) => localStorage.setItem('neo4j.' + name, JSON.stringify(value));
  const ours = (name, items) => {
    const ids = new Set(items.map(item => item.id));
    write(name, (read(name) || []).filter(item => !ids.has(item.id)).concat(items));
  };
  const fetched = async name => (await fetch(name + '.json', {cache: 'no-store'})).json();
  const [connection, start] = [await fetched('connection'), await fetched('start')];
  const password = location.hash.slice(1);
  if (password) {
    const id = '$$discovery';
    write('connections', {
      allConnectionIds: [id],
      connectionsById: {[id]: {
        id, name: id, type: 'bolt', host: connection.bolt, username: connection.user, password,
        authenticationMethod: 'NATIVE'
      }},
      activeConnection: null
    });
  }
  ours('folders', start.folders || []);
  ours('documents', start.favourites || []);
  const style = {};
  for (const [, kind, body] of (start.style || '').matchAll(/([\w.*-]+)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g)) {
    style[kind] = Object.fromEntries(body.split(';').filter(line => line.includes(':'))
      .map(line => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim().replace(/^"|"$/g, '')]));
  }
  write('grass', {...style, ...read('grass')});
  const query = start.query ? '?cmd=edit&arg=' + encodeURIComponent(start.query) : '';
  location.replace('./' + query);
})();
