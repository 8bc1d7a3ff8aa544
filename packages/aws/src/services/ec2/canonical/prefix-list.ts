import { form } from '../../../canonical/form.ts';
import { formatCidr, parseCidr } from '../cidr.ts';

/** The ranges of a prefix list have the form that security group rules give them. */
export default form('AWS::EC2::PrefixList', {
  values: {
    'Entries[].Cidr': (value) => {
      const cidr = typeof value === 'string' ? parseCidr(value) : undefined;
      return cidr ? formatCidr(cidr) : value;
    },
  },
});
