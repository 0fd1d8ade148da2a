/** Options on top of their defaults; one that is `undefined` counts as left out. */
export function withDefaults<Settings extends object>(
  defaults: Settings,
  options: { readonly [Name in keyof Settings]?: Settings[Name] | undefined },
): Settings {
  const settings = { ...defaults };
  for (const name of Object.keys(options) as (keyof Settings)[]) {
    const value = options[name];
    if (value !== undefined) settings[name] = value;
  }
  return settings;
}
