"""What waits while an agreement is in force, since when, and the days it rests.

Rows from before get their dates from `moved_on`: until now each step moved it.
"""

import django.db.models.deletion
import uuid
from django.db import migrations, models


def date_what_is_there(apps, schema_editor):
    Agreement = apps.get_model("agreements", "Agreement")
    Agreement.objects.filter(state__in=["accepted", "ended"]).update(closed_on=models.F("moved_on"))
    Agreement.objects.filter(waits_for__isnull=False).update(waits_since=models.F("moved_on"))


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0002_criterion_steps'),
    ]

    operations = [
        migrations.CreateModel(
            name='Reminder',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('about', models.CharField(choices=[('span_over', 'The agreed period is over'), ('unanswered', 'Nobody answered'), ('vacant', 'The other party left')], max_length=10)),
                ('number', models.PositiveIntegerField()),
            ],
        ),
        migrations.RemoveIndex(
            model_name='agreement',
            name='agreement_waiting',
        ),
        migrations.AddField(
            model_name='agreement',
            name='closed_on',
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name='agreement',
            name='days_paused',
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name='agreement',
            name='paused_from',
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name='agreement',
            name='pending',
            field=models.CharField(blank=True, choices=[('', 'Nothing'), ('change', 'A change'), ('ending', 'An ending'), ('pause', 'A pause')], default='', max_length=6),
        ),
        migrations.AddField(
            model_name='agreement',
            name='pending_entry',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agreements.entry'),
        ),
        migrations.AddField(
            model_name='agreement',
            name='waits_since',
            field=models.DateField(null=True),
        ),
        migrations.AddIndex(
            model_name='agreement',
            index=models.Index(fields=['waits_for', 'waits_since'], name='agreement_waiting'),
        ),
        migrations.RunPython(date_what_is_there, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('pending', ''), ('pending_entry__isnull', True)), models.Q(('pending__in', ['change', 'ending', 'pause']), ('pending_entry__isnull', False), ('state', 'active')), _connector='OR'), name='agreement_pending_in_force'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('closed_on__isnull', False), ('state__in', ['accepted', 'ended'])), models.Q(('closed_on__isnull', True), ('state__in', ['proposed', 'active', 'delivered'])), _connector='OR'), name='agreement_closed_on'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('paused_from__isnull', True), ('state', 'active'), _connector='OR'), name='agreement_paused_in_force'),
        ),
        migrations.AddField(
            model_name='reminder',
            name='agreement',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='reminders', to='agreements.agreement'),
        ),
        migrations.AddConstraint(
            model_name='reminder',
            constraint=models.UniqueConstraint(fields=('agreement', 'about', 'number'), name='reminder_once'),
        ),
        migrations.AddConstraint(
            model_name='reminder',
            constraint=models.CheckConstraint(condition=models.Q(('about__in', ['span_over', 'unanswered', 'vacant'])), name='reminder_about'),
        ),
    ]
