import uuid
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='NightlyRun',
            fields=[
                ('name', models.CharField(max_length=60, primary_key=True, serialize=False)),
                ('ran_on', models.DateField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name='DoneStep',
            fields=[
                ('key', models.UUIDField(primary_key=True, serialize=False)),
                ('by_id', models.UUIDField()),
                ('outcome', models.CharField(max_length=200)),
                ('done_on', models.DateField()),
            ],
            options={
                'indexes': [models.Index(fields=['done_on'], name='done_step_by_day')],
            },
        ),
        migrations.CreateModel(
            name='OutboxRow',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('event', models.CharField(max_length=200)),
                ('data', models.JSONField()),
                ('listener', models.CharField(max_length=200)),
                ('not_before', models.DateTimeField()),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('leased_until', models.DateTimeField(null=True)),
                ('failed_on', models.DateField(null=True)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('failed_on__isnull', True)), fields=['not_before', 'id'], name='outbox_due')],
                'constraints': [models.CheckConstraint(condition=models.Q(('failed_on__isnull', True), ('leased_until__isnull', True), _connector='OR'), name='outbox_failed_is_free')],
            },
        ),
    ]
