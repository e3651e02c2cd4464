/** One resource of the API: what it holds, where it and its schema are read, and what it answers now. */
import { resourceFile, type ResourceName } from '../../contract/resources';
import { jsonBytes, jsonExcerpt } from '../../domain/jsonExcerpt';
import { Loaded } from '../../panels/Loaded';
import { publishedAddresses } from '../../queries/publishedAddresses';
import type { DataText } from '../../text/fr/data';
import { useText } from '../../ui/TextContext';
import styles from './DataPage.module.css';

function LiveExample(props: { text: DataText; name: ResourceName; document: unknown }) {
  const { text, name, document } = props;
  const { f } = useText();
  const file = resourceFile(name);
  return (
    <>
      <p className="small soft">{text.api.size({ size: f.fileSize(jsonBytes(document)) })}</p>
      <details>
        <summary className={styles.summary}>
          {text.api.example}
          <span className="visually-hidden">{` (${file})`}</span>
        </summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a scrollable region needs a tab stop */}
        <pre className={styles.example} tabIndex={0} role="region" aria-label={text.api.exampleOf({ file })}>
          <code>{jsonExcerpt(document)}</code>
        </pre>
      </details>
    </>
  );
}

export function ApiResource(props: { text: DataText; name: ResourceName }) {
  const { text, name } = props;
  const { json, schema } = publishedAddresses(name);
  return (
    <article className={styles.resource} id={`api-${name}`} data-interface="">
      <h3>
        <code>{resourceFile(name)}</code>
      </h3>
      <p>{text.api.resources[name]}</p>
      <dl className={styles.addresses}>
        <div>
          <dt>{text.api.address}</dt>
          <dd>
            <a className={styles.targetLink} href={json} type="application/json">
              <code>{json}</code>
            </a>
          </dd>
        </div>
        <div>
          <dt>{text.api.schema}</dt>
          <dd>
            <a className={styles.targetLink} href={schema} type="application/schema+json">
              <code>{schema}</code>
            </a>
          </dd>
        </div>
      </dl>
      <Loaded names={[name]} size="line">
        {(data) => <LiveExample text={text} name={name} document={data[name]} />}
      </Loaded>
    </article>
  );
}
