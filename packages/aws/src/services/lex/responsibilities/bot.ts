import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';

export default responsibilities(
  'AWS::Lex::Bot',
  { title: 'Lex bot', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...mlPlatform,
    'app.supplychain': both('Trains and hosts the models of the bot.', 'Vet the functions that fulfil intents.', ours),
    'ai.safety': both('Recognises intents as trained.', 'Confirm before acting, and test what the bot must refuse.', ours),
    'data.retention': you('May keep utterances to improve, unless you opt out.', 'Opt out, and set log retention.', ours),
  },
);
