import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Row, Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { Caption, Code } from '../ui/text.tsx';
import css from './hitung.module.css';

type JsonProps = { readonly kind: string; readonly masukan: unknown; readonly paket: string };

/** The same input for the command line and the API: who has many of them computes them there. */
export function JsonMasukan({ kind, masukan, paket }: JsonProps) {
  const { t } = useTranslation();
  const text = JSON.stringify(masukan);
  const perintah = `selaras calc ${kind}${paket === '' ? '' : ` --pack ${paket}`}`;
  const copy = (): void => void navigator.clipboard.writeText(text).then(() => tell(t('hitung.disalin')));
  return (
    <Stack gap={12}>
      <Caption>
        {t('hitung.jsonBantuan')} <Code>{perintah}</Code>
      </Caption>
      <details>
        <summary>{t('hitung.jsonLihat')}</summary>
        <pre className={css.code}>{text}</pre>
      </details>
      <Row>
        <Button variant="default" onClick={copy}>
          {t('hitung.salin')}
        </Button>
      </Row>
    </Stack>
  );
}
