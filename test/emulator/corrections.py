"""What moto 5.2.5 answers otherwise than AWS, where collectors depend on it. Imported before the
first request. Each correction names what moto does."""

from moto.awslambda.models import LambdaFunction
from moto.core.responses import ActionResult
from moto.ec2.models import ec2_backends
from moto.ec2.responses.elastic_block_store import ElasticBlockStore
from moto.moto_api._internal import mock_random
from moto.rds.models import DBInstance
from moto.s3.responses import S3Response
from moto.s3control.models import AccessPoint


def describe_snapshots(self):
    # moto ignores OwnerIds and RestorableByUserIds, and lists the snapshots of public images as well.
    backend = self.ec2_backend
    snapshots = backend.describe_snapshots(
        snapshot_ids=self._get_param("SnapshotIds", []), filters=self._filters_from_querystring()
    )
    owners = [backend.account_id if owner == "self" else owner for owner in self._get_param("OwnerIds", [])]
    if owners:
        snapshots = [snapshot for snapshot in snapshots if snapshot.owner_id in owners]
    restorable = self._get_param("RestorableByUserIds", [])
    if restorable:
        snapshots = [
            snapshot
            for snapshot in snapshots
            if set(restorable) & (snapshot.create_volume_permission_groups | snapshot.create_volume_permission_userids)
            or ("self" in restorable and snapshot.owner_id == backend.account_id)
        ]
    return ActionResult({"Snapshots": snapshots})


ElasticBlockStore.describe_snapshots = describe_snapshots


def all_buckets(self):
    # moto cuts the list at MaxBuckets without saying that there is more, and names no Region.
    self.data["Action"] = "ListAllMyBuckets"
    self._authenticate_and_authorize_s3_action()
    prefix = self._get_param("prefix")
    region = self._get_param("bucket-region")
    limit = self._get_param("max-buckets")
    after = self._get_param("continuation-token")
    buckets = sorted(
        self.backend.list_buckets(prefix=prefix, bucket_region=region, max_buckets=None), key=lambda bucket: bucket.name
    )
    if after:
        buckets = [bucket for bucket in buckets if bucket.name > after]
    shown = buckets[: int(limit)] if limit else buckets
    result = {
        "Owner": {"ID": "bcaf1ffd86f41161ca5fb16fd081034f", "DisplayName": "webfile"},
        "Buckets": [{"Name": bucket.name, "CreationDate": bucket.creation_date_ISO8601} for bucket in shown],
    }
    # Only a request that has a parameter is told the Region.
    if prefix or region or limit or after:
        for told, bucket in zip(result["Buckets"], shown):
            told["BucketRegion"] = bucket.region_name
    if len(shown) < len(buckets):
        result["ContinuationToken"] = shown[-1].name
    self.data["Action"] = "ListBuckets"
    return self.serialized(ActionResult(result))


S3Response.all_buckets = all_buckets

made = AccessPoint.__init__


def access_point(self, account_id, region_name, *rest, **named):
    # moto puts every access point into us-east-1; ours are all of the demo's first Region.
    made(self, account_id, region_name, *rest, **named)
    self.arn = self.arn.replace(":us-east-1:", ":eu-central-1:")


AccessPoint.__init__ = access_point

instance = DBInstance.__init__


def db_instance(self, *rest, **named):
    # moto gives all instances one resource id.
    instance(self, *rest, **named)
    self.dbi_resource_id = f"db-{mock_random.get_random_string(26).upper()}"


DBInstance.__init__ = db_instance

vpc_config = LambdaFunction.vpc_config.fget


def network(self):
    # moto gives all functions one VPC that does not exist.
    config = vpc_config(self)
    if config and config.get("SubnetIds"):
        subnet = ec2_backends[self.account_id][self.region].get_subnet(config["SubnetIds"][0])
        config["VpcId"] = subnet.vpc_id
    return config


LambdaFunction.vpc_config = property(network)
