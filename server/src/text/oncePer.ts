/** `make` of each object: worked out when it is first asked for. The object owns what is made of it: it goes when the object goes. */
export function oncePer<Key extends object, T>(make: (object: Key) => T): (object: Key) => T {
  const known = new WeakMap<Key, { readonly made: T }>();
  return (object) => {
    const before = known.get(object);
    if (before !== undefined) return before.made;
    const made = make(object);
    known.set(object, { made });
    return made;
  };
}
