import { page } from '@demarc/model';

export const apiMaintenancewindow = page('https://docs.aws.amazon.com/odb/latest/APIReference/API_MaintenanceWindow.html', '2026-11-25');
