/** Things by name, in order; each is put in its place once, however many share it. */
export function grouped<T, K>(things: Iterable<T>, name: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = name(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
