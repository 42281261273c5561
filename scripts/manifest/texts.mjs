import { child, everyNode, where } from './parse.mjs';

/** The languages of the add-in beside its default one. */
const LOCALES = ['en-US'];
/** Language and country: Office does not know a language alone everywhere ("Localization for Office Add-ins"). */
const FULL_TAG = /^[a-z]{2,3}-[A-Z]{2}$/;
/**
 * ShortString and LongString of [MS-OWEMXML] 5.2 and 5.6: DisplayName and ProviderName are short, Description is long; "String element".
 * https://learn.microsoft.com/javascript/api/manifest/string
 */
const SHORT = 125;
const LONG = 250;
/** The most characters of a text, by the element that holds it or that its list is. */
const LENGTHS = { DisplayName: SHORT, Description: LONG, 'bt:ShortStrings': SHORT, 'bt:LongStrings': LONG };

export function checkTexts(root) {
  const nodes = everyNode(root);
  const texts = nodes.filter(({ name }) => name === 'DisplayName' || name === 'Description' || name === 'bt:String');
  const locale = child(root, 'DefaultLocale');
  const provider = child(root, 'ProviderName');
  return [
    ...(locale && !FULL_TAG.test(locale.text) ? [`${where(locale)} is no language with its country, such as zh-CN.`] : []),
    ...(provider ? checkLength(provider, provider.text, SHORT) : []),
    ...texts.flatMap((text) => checkText(text, locale?.text)),
  ];
}

function checkText(node, defaultLocale) {
  const most = LENGTHS[node.name] ?? LENGTHS[node.parent.name];
  const overrides = node.children;
  const locales = overrides.map(({ attributes }) => attributes.Locale);
  return [
    ...checkLength(node, node.attributes.DefaultValue, most),
    ...overrides.flatMap((override) => checkLength(override, override.attributes.Value, most)),
    ...LOCALES.filter((locale) => !locales.includes(locale)).map((locale) => `${where(node)} has no words for ${locale}.`),
    ...overrides.flatMap((override, i) => checkLocale(override, locales.slice(0, i), defaultLocale)),
  ];
}

function checkLocale(override, before, defaultLocale) {
  const { Locale: locale } = override.attributes;
  if (!FULL_TAG.test(locale ?? '')) return [`${where(override)} names no language with its country, such as en-US.`];
  if (locale === defaultLocale) return [`${where(override)} gives words for ${locale}, whose words are the DefaultValue.`];
  if (before.includes(locale)) return [`${where(override)} gives words for ${locale} a second time.`];
  return [];
}

function checkLength(node, text, most) {
  if (!text) return [`${where(node)} is empty.`];
  return text.length > most ? [`${where(node)} has ${text.length} characters; ${most} is the most.`] : [];
}
