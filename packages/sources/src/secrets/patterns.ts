import { decodeBase64 } from './base64.ts';
import { isReference } from './values.ts';
import { looksRandom } from './random.ts';

/**
 * The shapes that keys and tokens are known to have, in one file. A shape is cited with the page that was opened and the day;
 * where no page of the maker could be opened, or it does not say all, it is our own reading.
 *
 * Every regular expression here must end in linear time on any text. What makes them so: a repetition without an upper bound
 * either ends the expression (it cannot fail any more) or cannot start a second time inside its own run, because the text
 * before it may not be one of its characters; all other repetitions are short.
 */
export interface Pattern {
  /** Kebab case; stands in markers, so it is never renamed. */
  readonly id: string;
  readonly title: string;
  /** Literal texts, one of which stands in every text of this shape: what the prefilter looks for. No hint may begin with another one. */
  readonly hints: readonly string[];
  /** With the flags `dg`; the group `secret`, where there is one, is what must not be shown, otherwise the whole match. */
  readonly shape: RegExp;
  /** The secret reaches beyond the match, to the end of the next one of these texts; where there is none, to the end of the whole. */
  readonly until?: string;
  /** The shape alone says too little: it counts only within 120 characters of this. With the flag `g`. */
  readonly near?: RegExp;
  /** Least entropy of the secret, in bits a character; 2.5 where nothing is said: filled-up samples (`ghp_aaaa…`) lie below. */
  readonly entropy?: number;
  /** A last look at the secret; placeholders and sequences never get here. */
  readonly accepts?: (secret: string) => boolean;
}

const word = 'A-Za-z0-9';
const base64 = 'A-Za-z0-9+/';
const base64url = '-A-Za-z0-9_';

/** Not inside a run of these characters; the letter of an escape (`\n`) and the digits of a percent code are no part of the run. */
const after = (characters: string): string => String.raw`(?<![${characters}](?<!\\[nrt]|%[0-9A-Fa-f]{2}))`;

/** A token of known length: neither before nor after it may the run go on. */
const exactly = (body: string, run = word): RegExp => new RegExp(`${after(run)}(?:${body})(?![${run}])`, 'dg');

/** A token of at least a length; `body` ends in a repetition without an upper bound. */
const atLeast = (body: string, run = word): RegExp => new RegExp(`${after(run)}(?:${body})`, 'dg');

/** A value without a beginning of its own, given to a name that names its maker: `DD_API_KEY=…`, `"datadogApiKey": "…"`, `--heroku-token …`. */
const givenTo = (name: string, body: string, run = word): RegExp =>
  new RegExp(
    String.raw`(?:${name})[\w.-]{0,20}(?:\\?["'])?\s{0,3}(?::=|=>|[:=,]|\s)\s{0,3}(?:\\?["'])?(?<secret>${body})(?![${run}])`,
    'dgi',
  );

/** A word as people write it in names. */
const spellings = (...words: readonly string[]): string[] =>
  words.flatMap((text) => [text, text.toUpperCase(), text.charAt(0).toUpperCase() + text.slice(1)]);

/** Hosts reserved for examples, and the version of an image (`alpine:3@sha256:…`), are no hosts of anybody. */
const noHost = String.raw`(?!sha256:|(?:[\w-]{1,63}\.){0,8}example(?:\.(?:com|net|org))?(?![\w.-]))`;

/** An address with `user:password@` before its host. Written by hand, a password may hold an `@`. */
const addressOf = (schemes: string, user: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${schemes})(?:\+[a-z0-9]{1,12})?:\/\/[^\s:@/?#"'${'`'}<>]${user}:(?<secret>[^\s/?#"'${'`'}<>]{1,256})@${noHost}`,
    'dg',
  );

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const isHeaderOfToken = (secret: string): boolean => /^\{.*"alg"\s*:/s.test(decodeBase64(secret.split('.')[0] ?? '') ?? '');

const isBasicCredential = (secret: string): boolean => /^[^\s:]{0,128}:[^\s]{2,}$/.test(decodeBase64(secret) ?? '');

const hasThreeKindsOfCharacters = (secret: string): boolean => /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret);

const isLiteral = (secret: string): boolean => !isReference(secret);

export const patterns: readonly Pattern[] = [
  // AWS. Prefixes: https://github.com/awsdocs/iam-user-guide/blob/0f5432dc0cfd2205a03920743143e9d5d7718aeb/doc_source/reference_identifiers.md (2026-11-26);
  // ABIA, and that all of them share one format: https://gitlab.com/gitlab-org/security-products/secret-detection/secret-detection-rules/-/merge_requests/165 (2026-11-26).
  // The 16 characters of Base32 are our reading. AKIAIOSFODNN7EXAMPLE is AWS's own sample: it opens nothing and stands in every tutorial, so no `EXAMPLE` counts.
  {
    id: 'aws-access-key-id',
    title: 'AWS access key id',
    hints: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    shape: exactly('(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}'),
  },
  // 40 letters, digits, `+` and `/`: https://docs.devexpress.com/AspNet/DevExpress.Web.AmazonFileSystemProvider.SecretAccessKey?v=21.2 (2026-11-26). A digest has that
  // length, too: it counts only beside an access key id or the words, and with three kinds of characters.
  {
    id: 'aws-secret-access-key',
    title: 'AWS secret access key',
    hints: ['AKIA', 'ASIA', 'ecret', 'SECRET'],
    shape: exactly(`[${base64}]{40}(?!=)`, base64),
    near: /(?:AKIA|ASIA)[A-Z2-7]{16}|secret[ _-]?(?:access[ _-]?)?key/gi,
    entropy: 4.2,
    accepts: hasThreeKindsOfCharacters,
  },
  // Our reading: Base64 of an `origin_ec` header (today) and of the two older ones.
  {
    id: 'aws-session-token',
    title: 'AWS session token',
    hints: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'],
    shape: atLeast(`(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz)[${base64}%=]{80,}`, base64),
  },
  // The two kinds: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_bedrock.html (2026-11-26). The shapes are our reading: `ABSK` and Base64 of
  // `BedrockAPIKey-…`; the words and Base64 of `bedrock.amazonaws.com…`.
  {
    id: 'aws-bedrock-api-key',
    title: 'Amazon Bedrock API key',
    hints: ['ABSKQmVkcm9ja0FQSUtle', 'bedrock-api-key-'],
    shape: atLeast(`(?:ABSKQmVkcm9ja0FQSUtle|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t)[${base64}]{40,}`),
  },

  // Private keys. Labels: https://datatracker.ietf.org/doc/rfc7468/ (2026-11-26); RSA, EC, DSA and OPENSSH before them are our reading. The label alone is no key: a body must follow.
  {
    id: 'private-key',
    title: 'private key (PEM)',
    hints: ['-----BEGIN'],
    shape: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY-----[\s\S]{0,160}?[A-Za-z0-9+/]{24}/dg,
    until: 'PRIVATE KEY-----',
  },
  // Our reading of the armour of OpenPGP.
  {
    id: 'pgp-private-key',
    title: 'PGP private key',
    hints: ['-----BEGIN'],
    shape: /-----BEGIN PGP PRIVATE KEY BLOCK-----[\s\S]{0,300}?[A-Za-z0-9+/]{24}/dg,
    until: 'PRIVATE KEY BLOCK-----',
  },
  // Our reading.
  {
    id: 'putty-private-key',
    title: 'PuTTY private key',
    hints: ['PuTTY-User-Key-File-'],
    shape: /PuTTY-User-Key-File-[123]: [a-z][a-z0-9-]{2,30}/dg,
    until: 'Private-MAC: ',
  },
  // https://github.com/C2SP/C2SP/blob/037e546d164a89fd7577df2c18df80bb54bd246e/age.md (2026-11-26)
  {
    id: 'age-secret-key',
    title: 'age secret key',
    hints: ['AGE-SECRET-KEY-'],
    shape: atLeast('AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,}'),
  },

  // Code and packages.
  // Prefixes, characters, up to 255: https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available (2026-11-26)
  {
    id: 'github-token',
    title: 'GitHub token',
    hints: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    shape: atLeast('gh[pousr]_[A-Za-z0-9_]{36,}'),
  },
  // Prefix: https://github.com/github/docs/blob/058fa63bfe93d4d06889d0d18c601d6c56b66c56/content/authentication/keeping-your-account-and-data-secure/about-authentication-to-github.md
  // (2026-11-26); 22 and 59 characters: https://gist.github.com/magnetikonline/073afe7909ffdd6f10ef06a00bc3bc88 (2026-11-26)
  {
    id: 'github-fine-grained-token',
    title: 'GitHub fine-grained personal access token',
    hints: ['github_pat_'],
    shape: atLeast('github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59,}'),
  },
  // Prefixes: https://github.com/gitlabhq/gitlabhq/blob/1c8411dfd488791d327b213ef345ff53af7dba43/doc/security/tokens/index.md (2026-11-26); 20 characters and more, with
  // dots in the newer ones: https://gitlab.com/Commit451/LabCoat/-/issues/516 (2026-11-26)
  {
    id: 'gitlab-token',
    title: 'GitLab token',
    hints: ['glpat-', 'gloas-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glimt-', 'glagent-', 'glsoat-', 'glffct-'],
    shape: atLeast(String.raw`gl(?:pat|oas|dt|rt|cbt|ptt|imt|agent|soat|ffct)-[A-Za-z0-9_.-]{20,}`),
  },
  // Our reading.
  {
    id: 'bitbucket-token',
    title: 'Bitbucket app password or access token',
    hints: ['ATBB', 'ATCTT3xFf'],
    shape: atLeast(`(?:ATBB[A-Za-z0-9]{32}|ATCTT3xFf[${base64url}=]{100,})`),
  },
  { id: 'atlassian-api-token', title: 'Atlassian API token', hints: ['ATATT3xFf'], shape: atLeast(`ATATT3xFf[${base64url}=]{100,}`) },
  // https://gitlab.com/gitlab-org/gitlab/-/merge_requests/258832 (2026-11-26)
  { id: 'npm-token', title: 'npm access token', hints: ['npm_'], shape: exactly('npm_[A-Za-z0-9]{36}') },
  // Characters: https://github.com/pypi/warehouse/blob/2e979f785b5f51f4f0a9e0d2beb3808937859885/warehouse/integrations/secrets/utils.py (2026-11-26); the beginning, Base64
  // of a version byte and `pypi.org`, is our reading.
  {
    id: 'pypi-token',
    title: 'PyPI API token',
    hints: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'],
    shape: atLeast(`pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[${base64url}=]{50,}`),
  },
  // Our reading.
  { id: 'rubygems-api-key', title: 'RubyGems API key', hints: ['rubygems_'], shape: exactly('rubygems_[0-9a-f]{48}') },
  { id: 'nuget-api-key', title: 'NuGet API key', hints: ['oy2'], shape: exactly('oy2[a-z0-9]{43}') },
  { id: 'docker-token', title: 'Docker access token', hints: ['dckr_'], shape: atLeast(`dckr_(?:pat|oat)_[${base64url}]{27,}`) },
  {
    id: 'artifactory-token',
    title: 'JFrog Artifactory key',
    hints: ['AKCp', 'cmVmdGtuOj'],
    shape: exactly('(?:AKCp[A-Za-z0-9]{69}|cmVmdGtuOj[A-Za-z0-9]{54})'),
  },
  {
    id: 'circleci-token',
    title: 'CircleCI token',
    hints: ['CCIPAT_', 'CCIPRJ_'],
    shape: exactly('CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}'),
  },
  { id: 'postman-api-key', title: 'Postman API key', hints: ['PMAK-'], shape: exactly('PMAK-[0-9a-f]{24}-[0-9a-f]{34}') },
  { id: 'sonarqube-token', title: 'SonarQube token', hints: ['squ_', 'sqp_', 'sqa_'], shape: exactly('sq[upa]_[0-9a-f]{40}') },
  { id: 'snyk-token', title: 'Snyk token', hints: spellings('snyk'), shape: givenTo(String.raw`snyk[\w.-]{0,20}(?:key|token)`, uuid) },

  // Infrastructure.
  // https://github.com/hashicorp/vault/blob/049338b4635f127eee36b8865860b6a8050f7a31/website/content/docs/concepts/tokens.mdx (2026-11-26); longer bodies are our reading.
  {
    id: 'vault-token',
    title: 'HashiCorp Vault token',
    hints: ['hvs.', 'hvb.', 'hvr.'],
    shape: atLeast(String.raw`hv[sbr]\.[${base64url}]{24,}`),
  },
  // Our reading.
  {
    id: 'terraform-cloud-token',
    title: 'HCP Terraform token',
    hints: ['.atlasv1.'],
    shape: atLeast(String.raw`[A-Za-z0-9]{14}\.atlasv1\.[${base64url}]{60,}`),
  },
  { id: 'pulumi-token', title: 'Pulumi access token', hints: ['pul-'], shape: exactly('pul-[0-9a-f]{40}') },
  {
    id: 'doppler-token',
    title: 'Doppler token',
    hints: ['dp.'],
    shape: exactly(String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}`),
  },
  { id: 'onepassword-token', title: '1Password service account token', hints: ['ops_eyJ'], shape: atLeast(`ops_eyJ[${base64}]{200,}`) },
  {
    id: 'tailscale-key',
    title: 'Tailscale key',
    hints: ['tskey-'],
    shape: atLeast('tskey-(?:auth|api|client|webhook|scim)-[A-Za-z0-9]{8,32}-[A-Za-z0-9]{20,}'),
  },
  // https://gitlab.com/gitlab-org/security-products/analyzers/secrets/-/merge_requests/178 (2026-11-26); 64 hexadecimal digits are our reading.
  {
    id: 'digitalocean-token',
    title: 'DigitalOcean token',
    hints: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    shape: exactly('do[opr]_v1_[0-9a-f]{64}'),
  },
  // Prefix: https://gitlab.com/gitlab-org/gitlab/-/merge_requests/248117 (2026-11-26); older keys are UUIDs: https://devcenter.heroku.com/articles/platform-api-quickstart (2026-11-26)
  {
    id: 'heroku-api-key',
    title: 'Heroku API key',
    hints: ['HRKU-', ...spellings('heroku')],
    shape: new RegExp(
      `${exactly(`HRKU-[${base64url}]{36,100}`, base64url).source}|${givenTo(String.raw`[Hh]eroku[\w.-]{0,20}(?:[Kk]ey|[Tt]oken)|HEROKU[\w.-]{0,20}(?:KEY|TOKEN)`, uuid).source}`,
      'dg',
    ),
  },
  // https://developers.cloudflare.com/fundamentals/api/get-started/token-formats (2026-11-26); the checksum of eight hexadecimal digits is our reading. Before them: our reading.
  {
    id: 'cloudflare-token',
    title: 'Cloudflare token',
    hints: ['cfk_', 'cfut_', 'cfat_'],
    shape: atLeast('cf(?:k|ut|at)_[A-Za-z0-9]{40,}'),
  },
  {
    id: 'cloudflare-legacy-token',
    title: 'Cloudflare key or token without a prefix',
    hints: spellings('cloudflare'),
    shape: givenTo(String.raw`cloudflare[\w.-]{0,20}(?:key|token)`, `(?:[0-9a-f]{37}|[${base64url}]{40})`, base64url),
    accepts: looksRandom,
  },
  // Our reading.
  {
    id: 'planetscale-token',
    title: 'PlanetScale password or token',
    hints: ['pscale_'],
    shape: atLeast(`pscale_(?:tkn|pw|oauth)_[${base64url}.=]{32,}`),
  },
  {
    id: 'supabase-key',
    title: 'Supabase secret key',
    hints: ['sbp_', 'sb_secret_'],
    shape: atLeast(`(?:sbp_[0-9a-f]{40}|sb_secret_[${base64url}]{22,})`),
  },
  { id: 'databricks-token', title: 'Databricks personal access token', hints: ['dapi'], shape: exactly('dapi[0-9a-f]{32}(?:-[0-9])?') },
  { id: 'alibaba-access-key-id', title: 'Alibaba Cloud access key id', hints: ['LTAI'], shape: exactly('LTAI[A-Za-z0-9]{20}') },

  // Google and Microsoft. Our reading.
  { id: 'google-api-key', title: 'Google API key', hints: ['AIza'], shape: exactly(`AIza[${base64url}]{35}`, base64url) },
  {
    id: 'google-oauth-client-secret',
    title: 'Google OAuth client secret',
    hints: ['GOCSPX-'],
    shape: exactly(`GOCSPX-[${base64url}]{28}`, base64url),
  },
  // A 512 bit key is 64 bytes, 88 characters of Base64.
  {
    id: 'azure-storage-key',
    title: 'Azure storage account key',
    hints: ['AccountKey=', 'SharedAccessKey='],
    shape: /(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=)/dg,
    entropy: 3.5,
  },
  {
    id: 'azure-client-secret',
    title: 'Microsoft Entra client secret',
    hints: ['Q~'],
    shape: exactly(String.raw`[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}`, 'A-Za-z0-9_~.-'),
  },
  {
    id: 'azure-shared-access-signature',
    title: 'Azure shared access signature',
    hints: ['sig='],
    shape: /[?&;]sig=(?<secret>[A-Za-z0-9%+/]{43,}={0,2})/dg,
    entropy: 3.5,
    accepts: hasThreeKindsOfCharacters,
  },

  // Messages.
  // Beginnings of the tokens: https://docs.slack.dev/tools/node-slack-sdk/reference/web-api/interfaces/OAuthV2ExchangeArguments (2026-11-26); what follows is our reading.
  {
    id: 'slack-token',
    title: 'Slack token',
    hints: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxc-', 'xoxd-', 'xoxe-', 'xoxe.', 'xapp-'],
    shape: atLeast(String.raw`(?:xox[bparscde]-|xoxe\.xox[bp]-\d-|xapp-\d-)[A-Za-z0-9%-]{20,}`),
  },
  // Our reading.
  {
    id: 'slack-webhook',
    title: 'Slack webhook address',
    hints: ['hooks.slack'],
    shape:
      /hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services|workflows|triggers)\/[A-Za-z0-9]{8,14}\/[A-Za-z0-9]{8,24}\/[A-Za-z0-9]{20,})/dg,
  },
  // https://github.com/discord/discord-api-docs/blob/00361fcd929e8d0ba9a1a3792d082d2aec969563/docs/Reference.md (2026-11-26); longer last parts are our reading.
  {
    id: 'discord-bot-token',
    title: 'Discord bot token',
    hints: [...spellings('discord'), 'Bot ', '_BOT_TOKEN', 'botToken', 'bot_token'],
    shape:
      /(?:[Dd]iscord|DISCORD|[Bb]ot_?[Tt]oken|BOT_TOKEN|Bot )[\w.-]{0,20}["'\s:=>\\]{0,6}(?<secret>[MNO][A-Za-z0-9_-]{17,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38})(?![A-Za-z0-9_-])/dg,
  },
  // Our reading.
  {
    id: 'discord-webhook',
    title: 'Discord webhook address',
    hints: ['/api/webhooks/'],
    shape: /discord(?:app)?\.com\/api\/webhooks\/(?<secret>\d{17,20}\/[A-Za-z0-9_-]{60,})/dg,
  },
  {
    id: 'teams-webhook',
    title: 'Microsoft Teams webhook address',
    hints: ['/IncomingWebhook/'],
    shape: /\/IncomingWebhook\/(?<secret>[0-9a-f]{32}\/[0-9a-f-]{36})/dg,
  },
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    hints: [':AA'],
    shape: exactly(String.raw`\d{8,10}:AA[${base64url}]{33}`, base64url),
  },
  // SIDs are two letters and 32 digits: https://twilio.com/de/docs/api/errors/21470 (2026-11-26); `SK` of an API key: https://hexdocs.pm/twilio_elixir/Twilio.Resources.Api.V2010.Key.md (2026-11-26)
  { id: 'twilio-api-key-sid', title: 'Twilio API key SID', hints: ['SK'], shape: exactly('SK[0-9a-f]{32}') },
  // Our reading.
  {
    id: 'twilio-auth-token',
    title: 'Twilio auth token',
    hints: spellings('twilio'),
    shape: givenTo(String.raw`twilio[\w.-]{0,20}(?:token|secret)`, '(?:[0-9a-f]{32}|[a-z0-9]{32})'),
    accepts: looksRandom,
  },
  {
    id: 'sendgrid-api-key',
    title: 'SendGrid API key',
    hints: ['SG.'],
    shape: exactly(String.raw`SG\.[${base64url}]{22}\.[${base64url}]{43}`, base64url),
  },
  {
    id: 'mailgun-api-key',
    title: 'Mailgun API key',
    hints: ['key-', ...spellings('mailgun')],
    shape: new RegExp(
      `${exactly('key-[0-9a-f]{32}').source}|${givenTo('[Mm]ailgun|MAILGUN', '[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}').source}`,
      'dg',
    ),
  },
  {
    id: 'mailchimp-api-key',
    title: 'Mailchimp API key',
    hints: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
    shape: exactly(String.raw`[0-9a-f]{32}-us\d{1,2}`),
  },

  // Money and shops.
  // Live keys only, `sk` and `rk`: test keys move no money and publishable ones (`pk`) are meant to be seen: https://gitlab.com/gitlab-org/gitlab/-/issues/458019 (2026-11-26)
  {
    id: 'stripe-secret-key',
    title: 'Stripe secret or restricted key',
    hints: ['sk_live_', 'rk_live_'],
    shape: atLeast('[rs]k_live_[A-Za-z0-9]{10,}'),
  },
  // Our reading.
  { id: 'stripe-webhook-secret', title: 'Stripe webhook signing secret', hints: ['whsec_'], shape: atLeast(`whsec_[${base64}]{32,}`) },
  // https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing, https://shopify.dev/changelog/app-secret-key-length-has-increased (2026-11-26); hexadecimal digits are our reading.
  {
    id: 'shopify-token',
    title: 'Shopify access token or app secret',
    hints: ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
    shape: exactly('shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}'),
  },
  // 64 characters: https://developer.squareup.com/forums/t/what-is-the-maximum-number-of-characters-a-square-api-access-token-for-production-for-an-account-can-be/1655 (2026-11-26);
  // the beginnings are our reading.
  {
    id: 'square-token',
    title: 'Square access token or secret',
    hints: ['sq0atp-', 'sq0csp-', 'EAAA'],
    shape: exactly(`(?:sq0atp-[${base64url}]{22}|sq0csp-[${base64url}]{43}|EAAA[${base64url}]{60})`, base64url),
    entropy: 3.5,
  },
  // Our reading.
  {
    id: 'braintree-token',
    title: 'Braintree access token',
    hints: ['access_token$production$'],
    shape: /access_token\$production\$[a-z0-9]{16}\$[0-9a-f]{32}/dg,
  },

  // Observation.
  // The API key and the application key: https://docs.datadoghq.com/account_management/api-app-keys/ (2026-11-26); 32 and 40 hexadecimal digits are our reading.
  {
    id: 'datadog-key',
    title: 'Datadog API or application key',
    hints: [...spellings('datadog'), 'DataDog', 'DD_', 'dd_', 'dd-', 'DD-', 'ddApi', 'ddApp'],
    shape: givenTo(String.raw`(?:datadog|\bdd)[\w.-]{0,20}key`, '(?:[0-9a-f]{40}|[0-9a-f]{32})'),
    accepts: looksRandom,
  },
  // 40 hexadecimal digits: https://github.com/newrelic/docs-website/blob/00336e3864ec4880d05b050bedb9f52d2d27a38b/src/content/docs/apis/intro-apis/new-relic-api-keys.mdx (2026-11-26); the prefixes
  // and the suffix are our reading.
  {
    id: 'new-relic-key',
    title: 'New Relic key',
    hints: ['NRAK-', 'NRAL', ...spellings('newrelic', 'new_relic', 'new-relic'), 'NewRelic'],
    shape: new RegExp(
      [
        exactly('NRAK-[A-Z0-9]{27}').source,
        exactly('(?:[0-9a-f]{36}|[0-9a-z]{2}[0-9]{2}xx[0-9a-f]{30})NRAL').source,
        givenTo(String.raw`(?:[Nn]ew[_-]?[Rr]elic|NEW[_-]?RELIC)[\w.-]{0,20}(?:[Kk]ey|KEY)`, '[0-9a-f]{40}').source,
      ].join('|'),
      'dg',
    ),
  },
  // https://docs.dynatrace.com/docs/shortlink/token (2026-11-26)
  {
    id: 'dynatrace-token',
    title: 'Dynatrace token',
    hints: ['dt0'],
    shape: exactly(String.raw`dt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`),
  },
  // Our reading.
  {
    id: 'grafana-token',
    title: 'Grafana token',
    hints: ['glsa_', 'glc_eyJ'],
    shape: atLeast(`(?:glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}|glc_eyJ[${base64}]{40,})`),
  },
  {
    id: 'sentry-token',
    title: 'Sentry token',
    hints: ['sntrys_', 'sntryu_'],
    shape: atLeast(`(?:sntrys_eyJ[${base64}=_]{60,}|sntryu_[0-9a-f]{64})`),
  },

  // Models.
  // Our reading.
  {
    id: 'openai-api-key',
    title: 'OpenAI API key',
    hints: ['sk-'],
    shape: exactly(
      `sk-(?:(?:proj|svcacct|admin|None)-[${base64url}]{40,200}|[${base64url}]{0,80}T3BlbkFJ[${base64url}]{16,100}|[A-Za-z0-9]{48})`,
      base64url,
    ),
    entropy: 3.5,
  },
  {
    id: 'anthropic-api-key',
    title: 'Anthropic API key',
    hints: ['sk-'],
    shape: atLeast(String.raw`sk-ant-[a-z]{3,10}\d{2}-[${base64url}]{80,}`),
  },
  // Prefix: https://github.com/huggingface/hub-docs/blob/0708226c083faee67f9aab52da9f499e6a8e390d/docs/hub/security-tokens.md (2026-11-26); 34 letters are our reading.
  { id: 'huggingface-token', title: 'Hugging Face token', hints: ['hf_'], shape: exactly('hf_[A-Za-z]{34}') },
  // Our reading.
  { id: 'groq-api-key', title: 'Groq API key', hints: ['gsk_'], shape: exactly('gsk_[A-Za-z0-9]{52}') },
  { id: 'perplexity-api-key', title: 'Perplexity API key', hints: ['pplx-'], shape: exactly('pplx-[A-Za-z0-9]{48}') },
  { id: 'replicate-api-token', title: 'Replicate API token', hints: ['r8_'], shape: exactly('r8_[A-Za-z0-9]{37}') },

  // Offices. Our reading.
  {
    id: 'airtable-token',
    title: 'Airtable personal access token',
    hints: spellings('airtable'),
    shape: givenTo('airtable', String.raw`pat[A-Za-z0-9]{14}\.[0-9a-f]{64}`),
  },
  { id: 'linear-api-key', title: 'Linear API key', hints: ['lin_api_'], shape: exactly('lin_api_[A-Za-z0-9]{40}') },
  { id: 'notion-token', title: 'Notion token', hints: ['ntn_'], shape: exactly(String.raw`ntn_\d{11}[A-Za-z0-9]{35}`) },
  { id: 'figma-token', title: 'Figma token', hints: ['figd_'], shape: exactly(`figd_[${base64url}]{40}`, base64url) },
  {
    id: 'okta-token',
    title: 'Okta API token',
    hints: spellings('okta', 'ssws'),
    shape: givenTo(String.raw`okta[\w.-]{0,20}token|ssws`, `00[${base64url}]{40}`, base64url),
    accepts: looksRandom,
  },

  // Of no one maker.
  // Three parts, the first a JSON object with `alg`: our reading of the compact form of a signed token.
  {
    id: 'json-web-token',
    title: 'JSON Web Token',
    hints: ['eyJ'],
    shape: atLeast(String.raw`eyJ[${base64url}]{10,}\.eyJ[${base64url}]{10,}\.[${base64url}]{10,}`, base64url),
    accepts: isHeaderOfToken,
  },
  {
    id: 'authorization-header',
    title: 'credential of an Authorization header',
    hints: ['earer ', 'BEARER ', 'Basic ', 'basic '],
    shape: /\b(?:[Bb]earer|BEARER|[Bb]asic)\s{1,3}(?<secret>[A-Za-z0-9._~+/=-]{8,})/dg,
    accepts: (secret) => (secret.length >= 16 && looksRandom(secret)) || isBasicCredential(secret),
  },
  // The part of an address before the `@`: our reading of its syntax. A user alone (`ssh://git@…`, the public key of a Sentry DSN) is no secret, nor is a version of an image (`@sha256:`).
  {
    id: 'database-url-password',
    title: 'address of a database or queue with a password',
    hints: ['://'],
    shape: addressOf(
      'postgres(?:ql)?|mysql2?|mariadb|mongodb|rediss?|amqps?|mssql|sqlserver|oracle|clickhouse|cockroachdb|neo4j|ldaps?|nats|kafka|smtps?',
      '{0,128}',
    ),
    entropy: 0,
    accepts: isLiteral,
  },
  {
    id: 'url-password',
    title: 'address with a password',
    hints: ['://'],
    shape: addressOf('https?|ftps?|sftp|ssh|git|svn|wss?|s3|smb|nfs|rtmps?|socks5h?|proxy', '{1,128}'),
    entropy: 0,
    accepts: isLiteral,
  },
  {
    id: 'connection-string-password',
    title: 'connection string with a password',
    hints: ['assword=', 'ASSWORD=', 'wd=', 'WD='],
    shape: /[;?&] {0,2}(?:password|passwd|pwd)=(?<secret>[^;&\s"'`<>#]{1,256})/dgi,
    entropy: 0,
    accepts: isLiteral,
  },
  {
    id: 'curl-user-password',
    title: 'user and password on the command line of curl',
    hints: ['curl '],
    shape: /\bcurl(?= )[^\n]{0,120}?\s(?:-u\s?|--user[ =])["']?[^\s:"'$]{1,64}:(?<secret>[^\s"'`]{2,128})/dg,
    entropy: 0,
    accepts: isLiteral,
  },
];
