/** Where the server under test has the site. */
export function siteOf(baseURL: string | undefined): URL {
  if (baseURL === undefined) throw new Error('the project of the test names no baseURL');
  return new URL(baseURL);
}
