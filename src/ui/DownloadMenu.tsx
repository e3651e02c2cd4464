/** Files to take away. They are made when the menu opens, so that each link can state its size. */
import { type ReactNode, useEffect, useState } from 'react';
import styles from './DownloadMenu.module.css';

export interface DownloadFile {
  name: string;
  mimeType: string;
  content: string;
  /** The words of the link, given the file's size in bytes. */
  label: (bytes: number) => string;
}

interface ReadyFile {
  name: string;
  address: string;
  label: string;
}

export interface DownloadMenuProps {
  label: ReactNode;
  /** What the files are of, for assistive technology: several menus may stand on a page. */
  about: string;
  files: () => readonly DownloadFile[];
}

export function DownloadMenu(props: DownloadMenuProps) {
  const { label, about, files } = props;
  const [ready, setReady] = useState<readonly ReadyFile[]>([]);
  // Object addresses hold memory until they are released.
  useEffect(() => () => ready.forEach((file) => URL.revokeObjectURL(file.address)), [ready]);
  const open = () =>
    setReady(
      files().map((file) => {
        const blob = new Blob([file.content], { type: file.mimeType });
        return { name: file.name, address: URL.createObjectURL(blob), label: file.label(blob.size) };
      }),
    );
  return (
    <details className={styles.menu} onToggle={(event) => (event.currentTarget.open ? open() : setReady([]))}>
      <summary className={styles.summary}>
        {label}
        <span className="visually-hidden">{` (${about})`}</span>
      </summary>
      <ul className={styles.list}>
        {ready.map((file) => (
          <li key={file.name}>
            <a href={file.address} download={file.name}>
              {file.label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
