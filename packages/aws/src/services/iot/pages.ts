import { page } from '@demarc/model';

export const iotSecurity = page('https://docs.aws.amazon.com/iot/latest/developerguide/iot-security.html', '2026-11-25');
